// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection_count.h"

namespace fractal::http {

bool ConnectionCount::add(const QHostAddress &address, bool exempt)
{
    const std::lock_guard lock{m_mutex};
    if (m_inAll >= m_inAllAtMost)
        return false;
    if (!exempt) {
        int &count = m_perAddress[address];
        if (count >= m_perAddressAtMost)
            return false;
        ++count;
    }
    ++m_inAll;
    return true;
}

void ConnectionCount::remove(const QHostAddress &address, bool exempt)
{
    const std::lock_guard lock{m_mutex};
    --m_inAll;
    if (exempt)
        return;
    const auto count = m_perAddress.find(address);
    if (--count.value() == 0)
        m_perAddress.erase(count);
}

int ConnectionCount::inAll() const
{
    const std::lock_guard lock{m_mutex};
    return m_inAll;
}

} // namespace fractal::http
