// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

/// Enums whose values count up from 0 and whose names stand in an array in the same order.
namespace fractal {

template <typename Value, std::size_t Count>
[[nodiscard]] QLatin1StringView nameIn(const std::array<const char *, Count> &names, Value value)
{
    return QLatin1StringView{names[static_cast<std::size_t>(value)]};
}

/// Nothing where no value has this name.
template <typename Value, std::size_t Count>
[[nodiscard]] std::optional<Value> valueNamed(const std::array<const char *, Count> &names, QStringView name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (name == QLatin1StringView{names[i]})
            return static_cast<Value>(i);
    }
    return {};
}

} // namespace fractal
