// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal_names.h"

namespace fractal {

/// One row of the Transactions Log: what is shown of an entry, without what it changed.
struct LogRow {
    qint64 id = 0;
    Instant at;
    QString actor; ///< as the journal writes it
    QString person; ///< display name; empty: nobody was signed in
    QString app; ///< name of the consumer; empty: none
    QString appKey;
    QString action;
    QString undoneAction; ///< of an undo: what was undone
    QString outcome;
    QString reason;
    QString code; ///< of the first record; empty: none was changed
    qint64 records = 0;
    qint64 undoneBy = 0;
    qint64 undoes = 0;

    [[nodiscard]] bool isRefused() const { return outcome != QLatin1StringView{"done"}; }
    [[nodiscard]] static LogRow of(const journal::Entry &entry, const journal::Names &names);
};

} // namespace fractal
