// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/site.h"
#include "core/transfer/corrections.h"
#include "core/transfer/csv_dialect.h"
#include "core/transfer/mapping.h"
#include "core/transfer/refusal.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

/// Records from CSV files. Everything is validated into a scratch file first and then written in one transaction, as one
/// undoable entry of the Transactions Log (decision 28). Memory does not grow with the file.
namespace fractal::transfer {

/// What can be imported, as the shell and the mapping call it: "assets", "work-orders", "work-requests", "users",
/// "out-of-service", "meters", "readings", "parts".
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
    std::vector<Correction> corrections{}; ///< at most 1,000 cells
    journal::Author author;
    /// May the author do this? Asked in the transaction that writes; empty: nobody needs to be asked.
    std::function<Result<void>(Work &)> mayWrite{};
    /// Called now and then, from whichever thread works; never from two at once.
    std::function<void(const Progress &)> progress;
    /// Becomes true from another thread: the import ends with the error of `cancelledField`, and nothing was written.
    std::shared_ptr<const std::atomic_bool> cancelled{};
};

/// The `field` of the error that says that somebody cancelled.
inline constexpr auto cancelledField = "cancelled";

struct Report {
    QString kind;
    QString fileName;
    Dialect dialect;
    qint64 rows = 0; ///< without the header
    qint64 refusedRows = 0;
    std::vector<Refusal> refusals; ///< the first 100
    qint64 refusalCount = 0; ///< all of them: a row may have several
    qint64 accepted = 0; ///< rows that passed
    qint64 unknownAssets = 0; ///< different ones that rows name and the site does not know, whatever the mapping does with them
    qint64 alsoCreated = 0; ///< locations and assets that the rows needed
    QStringList ignoredColumns; ///< of the header, when it was guessed
    bool written = false;
    qint64 importId = 0;
    JournalId entry;
};

/// A file that cannot be read at all, a mapping that does not fit it, or a store that changed meanwhile is an error; rows
/// that are refused are in the report, and nothing was written then unless they were to be skipped. On any thread: it opens
/// a connection of its own.
[[nodiscard]] Result<Report> importFile(Site &site, const Options &options);

} // namespace fractal::transfer
