// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

namespace fractal::cli {

/// What was said about where the site is.
struct PlaceOptions {
    QString folder; ///< --data; empty: $FRACTAL_ONE_DATA, then the platform's application-data folder
    QString database; ///< --database; empty: --database-file, $FRACTAL_ONE_DATABASE, then what the folder remembers
    QString databaseFile;
};

/// Where the site is. A database address with a password is refused in `database`, where `ps` would show it (SEC-14).
[[nodiscard]] Result<StoreLocation> placeOf(const PlaceOptions &options);

} // namespace fractal::cli
