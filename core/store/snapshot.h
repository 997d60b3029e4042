// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace fractal {

/// As long as it lives, everything that the connection reads is of one moment, whatever others write meanwhile. It
/// hinders nobody, and nothing can be written through it.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> begin(Connection &connection);
    /// For a few short reads: only where it saves work. Each statement of SQLite would otherwise lock and unlock the file
    /// for itself; PostgreSQL would be asked twice more, and there nothing is begun.
    [[nodiscard]] static Result<Snapshot> beginWhereItSaves(Connection &connection);
    Snapshot(Snapshot &&other) noexcept : m_connection{std::exchange(other.m_connection, nullptr)} {}
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Connection *connection) : m_connection{connection} {}
    Connection *m_connection; ///< null: nothing to end
};

} // namespace fractal
