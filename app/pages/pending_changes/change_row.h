// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_fields.h"
#include "core/store/pending_changes.h"
#include "core/store/work.h"

namespace fractal::held {

/// A held change with the names of those that it is about.
struct Row {
    pending_changes::PendingChange change;
    const char *title = nullptr; ///< of the operation, context "Operation"; null: this program does not know it
    QString person; ///< whose it is; empty: of a program without a person
    QString decidedBy; ///< empty: nobody has

    /// As it is by now, also when it has expired since it was read.
    [[nodiscard]] pending_changes::Status statusAt(Instant now) const;
};

struct Page {
    std::vector<Row> rows;
    qint64 waiting = 0;
    qint64 decided = 0;
};
/// Inside a job: those that `reader` decides about or has decided.
[[nodiscard]] Result<Page> readPage(Work &work, UserId reader, pending_changes::Question question);

/// One of them with all that is shown of it.
struct Details {
    Row row;
    QString consumerKey; ///< empty: it was removed
    std::vector<journal::Change> changes; ///< what would change, without what a new record has by itself; in the order of
                                          ///< those of `row`
    QHash<log_fields::Reference, QString> names;
};
[[nodiscard]] Result<Details> readDetails(Work &work, UserId reader, PendingChangeId id);

} // namespace fractal::held
