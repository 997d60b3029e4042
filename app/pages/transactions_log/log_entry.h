// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_fields.h"
#include "app/pages/transactions_log/log_row.h"
#include "app/session/office.h"

#include <QWidget>

namespace fractal {

/// One entry with all that is shown of it.
struct LogEntry {
    journal::Entry entry;
    LogRow row;
    QHash<log_fields::Reference, QString> names;
    std::optional<journal::Since> changedSince;
    std::optional<journal::Since> undone; ///< who undid it, and when
    QString missingRight; ///< "work_orders:edit": the person lacks it to undo this; empty: they may

    [[nodiscard]] bool canBeUndone() const { return entry.undoable && !entry.undoneBy && !entry.changes.empty(); }
};
/// Inside a job.
[[nodiscard]] Result<LogEntry> readLogEntry(Work &work, JournalId id, UserId reader);

namespace log_undo {

/// What undoing it will do, in words.
[[nodiscard]] QString preview(const LogEntry &entry, const log_fields::Reader &reader);
/// Why it was refused, in words.
[[nodiscard]] QString refusal(const Error &error);
/// Asks, then undoes in one transaction with the rights that the person has at that moment; `done` after it worked.
void ask(Office &office, QWidget *over, const LogEntry &entry, const log_fields::Reader &reader,
         const std::function<void()> &done);

} // namespace log_undo

} // namespace fractal
