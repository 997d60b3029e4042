// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/findings.h"

#include "core/transfer/import.h"

namespace fractal::transfer {

namespace {

constexpr std::size_t mostKept = 100;

} // namespace

Findings::Findings() = default;
Findings::~Findings() = default;

void Findings::refuse(qint64 line, const QString &column, const QString &reason)
{
    ++m_count;
    if (line != m_lastLine)
        ++m_rows;
    m_lastLine = line;
    if (m_kept.size() < mostKept)
        m_kept.push_back({line, column, reason});
}

std::vector<Refusal> Findings::take()
{
    return std::exchange(m_kept, {});
}

} // namespace fractal::transfer
