// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/mapping.h"

#include <QSettings>

namespace fractal {

/// Where the columns of a file went the last time that a file with the same header row was imported.
class MappingMemory {
public:
    struct Remembered {
        QStringList fields; ///< by column; empty: left out
        std::optional<transfer::DateFormat> dateFormat;
        std::optional<transfer::NumberFormat> numberFormat;
    };

    explicit MappingMemory(QSettings &settings) : m_settings{settings} {}
    void keep(const QString &kind, const QStringList &header, const Remembered &what);
    [[nodiscard]] std::optional<Remembered> recall(const QString &kind, const QStringList &header) const;

private:
    QSettings &m_settings;
};

} // namespace fractal
