// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fractal::transfer {

struct Refusal;

/// Gathers what is refused: the first hundred in full, all of them counted.
class Findings {
public:
    Findings();
    ~Findings();
    Findings(const Findings &) = delete;
    Findings &operator=(const Findings &) = delete;

    void refuse(qint64 line, const QString &column, const QString &reason);
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
