// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>

namespace fractal {

/// Where a site's records are: a folder with site.db (SQLite), or a PostgreSQL database. The folder holds the keyring
/// and the documents in both cases.
struct StoreLocation {
    Driver driver = Driver::Sqlite;
    QString folder; ///< the site's folder, absolute
    QString url; ///< postgresql://user:password@host:port/name?sslmode=…, empty on SQLite

    [[nodiscard]] QString sqliteFile() const;
};

/// Opens connections; holds none. Thread-safe.
class Database {
public:
    explicit Database(StoreLocation location) : m_location{std::move(location)} {}

    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] Driver driver() const { return m_location.driver; }

    /// A connection for the calling thread. Fails with Unavailable (busy, unreachable) or Refused (no site here,
    /// damaged, not a database, newer than this program); the detail says what to do.
    [[nodiscard]] Result<std::unique_ptr<Connection>> open() const;

    /// The same, and makes an empty database file where there is none.
    [[nodiscard]] Result<std::unique_ptr<Connection>> create() const;

    /// Is there a site at this place? Unavailable when PostgreSQL cannot be asked.
    [[nodiscard]] Result<bool> exists() const;

private:
    StoreLocation m_location;
};

} // namespace fractal
