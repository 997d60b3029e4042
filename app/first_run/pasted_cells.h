// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"

#include <QString>

#include <memory>

namespace fractal {

/// Cells that were copied in a spreadsheet and pasted here: kept as a private file in the site's own folder while they are
/// imported, and gone with this.
class PastedCells {
public:
    static constexpr qsizetype longest = 20'000'000; ///< characters

    /// Writes the file; on any thread.
    [[nodiscard]] static Result<std::shared_ptr<PastedCells>> keep(const QString &siteFolder, const QString &cells,
                                                                   Random &random);
    ~PastedCells();
    PastedCells(const PastedCells &) = delete;
    PastedCells &operator=(const PastedCells &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    explicit PastedCells(QString file) : m_file{std::move(file)} {}
    QString m_file;
};

} // namespace fractal
