// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QSettings>

/// Which site the next start opens where nobody says another one. The folder is no secret and stands in the window's memory;
/// a database's address, which may carry a password, is kept in a private file of the folder (core/store/database_url.h).
namespace fractal::remembered_site {

/// Empty: none, or there is no site in it any more.
[[nodiscard]] QString folder(const QSettings &memory);
void setFolder(QSettings &memory, const QString &folder);
/// The address into the folder, or out of it for a site on SQLite. On any thread.
[[nodiscard]] Result<void> keepAddress(const StoreLocation &place);

} // namespace fractal::remembered_site
