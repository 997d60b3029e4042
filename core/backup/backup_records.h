// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

/// What stands in a backup (docs/backup-format.md): CBOR values, one a record of the sealed stream. Maps say what follows,
/// arrays are rows of the table that was named last, byte strings belong to the file that was named last.
namespace fractal::backup {

inline constexpr int formatVersion = 1;

namespace member {
inline constexpr auto what = "what"; ///< "site", "key", "table", "file" or "end"
inline constexpr auto format = "format";
inline constexpr auto schema = "schema";
inline constexpr auto program = "program";
inline constexpr auto takenAt = "taken_at"; ///< UTC milliseconds
inline constexpr auto siteId = "site_id";
inline constexpr auto siteName = "site_name";
inline constexpr auto bytes = "bytes"; ///< of the key
inline constexpr auto name = "name"; ///< of a table; of a file, relative to documents/
inline constexpr auto columns = "columns";
inline constexpr auto rows = "rows"; ///< at the end: how many there were
} // namespace member

/// What people want to know of a backup.
struct Summary {
    QString siteName;
    Instant takenAt;
    qint64 rows = 0;
    qint64 files = 0; ///< of the documents folder
    qint64 endedAuthorizations = 0; ///< of a restore
};

} // namespace fractal::backup
