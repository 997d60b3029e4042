// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_records.h"
#include "core/backup/sealed_stream.h"
#include "core/crypto/secrets.h"
#include "core/store/connection.h"

namespace fractal::backup {

/// How a backup begins.
struct Opening {
    Summary summary;
    int schema = 0;
    QString siteId;
    crypto::Secret key;
};
/// Refused: of a later version of the program.
[[nodiscard]] Result<Opening> readOpening(SealedReader &reader);

/// Fills a store that has the schema of the backup, and nothing else, in the caller's transaction; files go into
/// `documents`. Everything was read to the end when it succeeds. The store's references are checked.
[[nodiscard]] Result<void> load(SealedReader &reader, Connection &connection, const QString &documents, Summary &summary);

} // namespace fractal::backup
