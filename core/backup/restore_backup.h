// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_records.h"
#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/store/database.h"

#include <QIODevice>

namespace fractal::backup {

struct Restoring {
    StoreLocation place; ///< an empty folder or none, and on PostgreSQL an empty database
    QString passphrase;
    QString actor; ///< as the log names who did it
    const Clock &clock;
    Random &random;
};
/// Makes a site from a backup (decision 17a), or nothing at all: what was begun goes again when it fails. All
/// authorizations and sessions have ended in it; the log says that it was restored. Its key is in the key file. An older
/// schema is brought up to date. A killed restore leaves no site, and a folder `restoring` that the next one names.
/// Refused: the place is not empty, another passphrase, a later version. Corrupt: a damaged, altered or cut backup.
[[nodiscard]] Result<Summary> restore(const Restoring &restoring, QIODevice &in);

} // namespace fractal::backup
