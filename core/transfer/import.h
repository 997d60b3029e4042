// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/site.h"
#include "core/transfer/csv_dialect.h"
#include "core/transfer/mapping.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// Records from CSV files. Everything is validated into a scratch file first and then written in one transaction, as one
/// undoable entry of the Transactions Log (decision 28). Memory does not grow with the file.
namespace fractal::transfer {

/// What can be imported, as the shell and the mapping call it: "assets", "work-orders", "users", "out-of-service".
[[nodiscard]] QStringList kinds();

enum class Stage : quint8 { Reading, Checking, Writing };
struct Progress {
    Stage stage = Stage::Reading;
    qint64 rowsDone = 0;
    qint64 bytesDone = 0; ///< of the file; while writing: rows
    qint64 bytesTotal = 0;
};

struct Options {
    QString kind; ///< one of kinds()
    QString file;
    QString fileName; ///< as the log shows it; empty: the file's own name
    std::optional<Mapping> mapping; ///< empty: guessed from the header
    bool dryRun = false; ///< nothing is written
    bool skipInvalid = false; ///< otherwise one refused row refuses the file
    journal::Author author;
    /// Called now and then, from whichever thread works; never from two at once.
    std::function<void(const Progress &)> progress;
};

/// Why a row was refused.
struct Refusal {
    qint64 line = 0; ///< in the file, from 1; a row over several lines counts from its first
    QString column; ///< as the header calls it; empty: the row as a whole
    QString reason; ///< what is wrong and what would be accepted
};

struct Report {
    QString kind;
    QString fileName;
    Dialect dialect;
    qint64 rows = 0; ///< without the header
    qint64 refusedRows = 0;
    std::vector<Refusal> refusals; ///< the first 100
    qint64 refusalCount = 0; ///< all of them: a row may have several
    qint64 accepted = 0; ///< rows that passed
    qint64 alsoCreated = 0; ///< locations and assets that the rows needed
    QStringList ignoredColumns; ///< of the header, when it was guessed
    bool written = false;
    qint64 importId = 0;
    JournalId entry;
};

/// A file that cannot be read at all, a mapping that does not fit it, or a store that changed meanwhile is an error; rows
/// that are refused are in the report, and nothing was written then unless they were to be skipped.
[[nodiscard]] Result<Report> importFile(Site &site, const Options &options);

} // namespace fractal::transfer
