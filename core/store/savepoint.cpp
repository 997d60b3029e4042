// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savepoint.h"

#include <utility>

namespace fractal {

using namespace Qt::StringLiterals;

Result<Savepoint> Savepoint::begin(Connection &connection)
{
    FRACTAL_TRY_VOID(connection.execute(u"SAVEPOINT part"_s));
    return Savepoint{connection};
}

Savepoint::Savepoint(Savepoint &&other) noexcept : m_connection{std::exchange(other.m_connection, nullptr)} {}

Savepoint::~Savepoint()
{
    if (m_connection == nullptr)
        return;
    // Where even this fails the transaction is lost, and its commit says so.
    const auto back = m_connection->execute(u"ROLLBACK TO SAVEPOINT part"_s);
    const auto released = m_connection->execute(u"RELEASE SAVEPOINT part"_s);
    if (!back || !released)
        qWarning("a part of a transaction could not be taken back");
}

Result<void> Savepoint::keep()
{
    FRACTAL_TRY_VOID(m_connection->execute(u"RELEASE SAVEPOINT part"_s));
    m_connection = nullptr;
    return {};
}

} // namespace fractal
