// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QStringList>

namespace fractal::backup {

/// Rows come in the order of their tables and ids, where an asset may come before its parent: what refers to what is looked
/// at when all are there, and then holds again. Also the numbers that PostgreSQL gives next. In one transaction.
class References {
public:
    [[nodiscard]] static Result<References> putAside(Connection &connection);
    /// Corrupt: a row refers to one that is not there.
    [[nodiscard]] Result<void> bringBack() const;

private:
    explicit References(Connection &connection) : m_connection{&connection} {}
    [[nodiscard]] Result<void> giveNextNumbers() const;

    Connection *m_connection;
    QStringList m_again; ///< statements
};

} // namespace fractal::backup
