// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_records.h"
#include "core/backup/sealed_stream.h"
#include "core/base/result.h"
#include "core/store/site.h"

#include <QIODevice>

namespace fractal::backup {

/// A backup of the site as it is at one moment, while servers go on writing (decision 17a): its records, its key, its
/// documents folder; no codes, tokens or sessions. Sealed with the passphrase, which has at least 12 characters. The same
/// for both engines: a site that was on one comes back on either.
[[nodiscard]] Result<Summary> make(Site &site, QIODevice &out, const QString &passphrase, crypto::ScryptCost cost = strongCost);

} // namespace fractal::backup
