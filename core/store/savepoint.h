// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace fractal {

/// A part of a transaction that may be taken back alone, the rest of it goes on. Taken back unless kept. One at a time.
class Savepoint {
public:
    [[nodiscard]] static Result<Savepoint> begin(Connection &connection);
    Savepoint(Savepoint &&other) noexcept;
    Savepoint &operator=(Savepoint &&) = delete;
    ~Savepoint();
    [[nodiscard]] Result<void> keep();

private:
    explicit Savepoint(Connection &connection) : m_connection{&connection} {}
    Connection *m_connection;
};

} // namespace fractal
