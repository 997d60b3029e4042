// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace fractal::transfer {

/// A record's values by the index of their field.
class Values {
public:
    explicit Values(const QVariantList &values) : m_values{values} {}

    [[nodiscard]] bool has(std::size_t field) const { return at(field).isValid(); }
    [[nodiscard]] QString text(std::size_t field) const { return at(field).toString(); }
    [[nodiscard]] bool flag(std::size_t field, bool otherwise) const { return has(field) ? at(field).toBool() : otherwise; }
    [[nodiscard]] std::optional<qint64> number(std::size_t field) const
    {
        return has(field) ? std::optional{at(field).toLongLong()} : std::nullopt;
    }
    [[nodiscard]] std::optional<double> real(std::size_t field) const
    {
        return has(field) ? std::optional{at(field).toDouble()} : std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> moment(std::size_t field) const
    {
        return has(field) ? std::optional{Instant{at(field).toLongLong()}} : std::nullopt;
    }

private:
    [[nodiscard]] const QVariant &at(std::size_t field) const { return m_values[static_cast<qsizetype>(field)]; }

    const QVariantList &m_values;
};

} // namespace fractal::transfer
