// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/corrections.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

Result<Corrections> Corrections::make(const std::vector<Correction> &corrections)
{
    if (corrections.size() > mostCorrections)
        return failure(ErrorCode::ValidationFailed,
                       u"at most %1 cells are corrected in one import; mend the file instead"_s.arg(mostCorrections),
                       u"corrections"_s);
    Corrections made;
    for (const Correction &correction : corrections) {
        if (correction.text.size() > longestCell)
            return failure(ErrorCode::ValidationFailed, u"line %1: the corrected cell is longer than 1 MB"_s.arg(correction.line),
                           u"corrections"_s);
        made.m_byLine[correction.line].push_back(correction);
    }
    return made;
}

void Corrections::applyTo(CsvRow &row) const
{
    if (m_byLine.isEmpty() || !row.problem.isEmpty())
        return;
    const auto found = m_byLine.constFind(row.line);
    if (found == m_byLine.constEnd())
        return;
    for (const Correction &correction : *found) {
        if (correction.column >= 0 && correction.column < static_cast<int>(row.cells.size()))
            row.cells[static_cast<std::size_t>(correction.column)] = correction.text;
    }
}

} // namespace fractal::transfer
