// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csv_reader.h"

#include <QHash>

#include <vector>

namespace fractal::transfer {

inline constexpr std::size_t mostCorrections = 1000;

/// What a cell should say, in place of what the file says.
struct Correction {
    qint64 line = 0; ///< where its row begins
    int column = 0; ///< from 0
    QString text;
};

/// Mends cells while rows are read, so that nobody has to touch the file.
class Corrections {
public:
    /// ValidationFailed when there are more than a thousand.
    [[nodiscard]] static Result<Corrections> make(const std::vector<Correction> &corrections);
    void applyTo(CsvRow &row) const;

private:
    QHash<qint64, std::vector<Correction>> m_byLine;
};

} // namespace fractal::transfer
