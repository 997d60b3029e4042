// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/field.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace fractal::transfer {

/// Which column of a file is which field, by what its header says in three languages.
class HeaderNames {
public:
    explicit HeaderNames(std::span<const Field> fields);

    /// By column: the index of the field, or nothing. A field has one column at most; the plainest name wins.
    [[nodiscard]] std::vector<std::optional<std::size_t>> match(const std::vector<QString> &header) const;

private:
    using Names = QHash<QString, std::vector<std::size_t>>;
    void add(Names &names, const char *list, std::size_t field) const;
    [[nodiscard]] static std::optional<std::size_t> find(const Names &names, const QString &name, const std::vector<bool> &taken);

    std::span<const Field> m_fields;
    Names m_clear; ///< "fecha de creacion"
    Names m_vague; ///< "date", which could be many things
};

/// A header as headers are compared: no accents, no case, no articles, numbers ("N°", "Num.", "#") all alike:
/// "Fecha de creación" → "fecha creacion", "Num. OT" and "N° d'OT" → "no ot", "BscStartDate" → "bsc start date".
[[nodiscard]] QString comparableHeader(QStringView header);

} // namespace fractal::transfer
