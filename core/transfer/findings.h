// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/refusal.h"

#include <vector>

namespace fractal::transfer {

/// Gathers what is refused: the first hundred in full, all of them counted.
class Findings {
public:
    /// A cell, or with an empty column the row as a whole.
    struct Place {
        qint64 line = 0;
        QString column{};
        int columnIndex = noColumn;
        QString value{};
    };
    void refuse(const Place &place, const Reason &reason);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] std::vector<Refusal> take();

private:
    std::vector<Refusal> m_kept;
    qint64 m_count = 0;
    qint64 m_rows = 0;
    qint64 m_lastLine = 0;
};

} // namespace fractal::transfer
