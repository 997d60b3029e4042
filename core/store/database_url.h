// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// Addresses of PostgreSQL databases: postgresql://user@host:port/name?sslmode=verify-full (SEC-14).
namespace fractal::database_url {

/// Does the address carry a password? Then it must not stand on a command line, where `ps` shows it to everybody.
[[nodiscard]] bool hasPassword(const QString &url);

/// Refuses what is not such an address, and another machine without a verified certificate.
[[nodiscard]] Result<void> check(const QString &url);

/// The address without its password, for people.
[[nodiscard]] QString shown(const QString &url);

/// The address that a site's folder remembers (its file `database-url`, mode 0600), so that nobody has to say it again;
/// empty: none. Refused when others may read the file.
[[nodiscard]] Result<QString> kept(const QString &siteFolder);
/// Remembers it, with its password; empty: forgets it.
[[nodiscard]] Result<void> keep(const QString &siteFolder, const QString &url);

} // namespace fractal::database_url
