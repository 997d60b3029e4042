// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/findings.h"

namespace fractal::transfer {

namespace {

constexpr std::size_t mostKept = 100;
constexpr qsizetype longestKept = 500; // of a cell

} // namespace

void Findings::refuse(const Place &place, const Reason &reason)
{
    ++m_count;
    if (place.line != m_lastLine)
        ++m_rows;
    m_lastLine = place.line;
    if (m_kept.size() >= mostKept)
        return;
    // A cell that is shown shortened cannot be mended in place either: what is left of it would be lost.
    const bool isShort = place.value.size() <= longestKept;
    m_kept.push_back({place.line, place.column, reason.text, reason.code, place.value.left(longestKept), reason.detail,
                      isShort ? place.columnIndex : noColumn});
}

std::vector<Refusal> Findings::take()
{
    return std::exchange(m_kept, {});
}

} // namespace fractal::transfer
