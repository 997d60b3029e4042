// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settings.h"

#include <vector>

/// Are these settings ones that the site can live with? The one place that says so, for the window and for the shell.
namespace fractal::settings_check {

enum class Problem : quint8 {
    Empty,
    TooLong,
    NotKnown, ///< no such language, region, zone, currency, address
    NotAPublicUrl, ///< `detail` says why
    NeedsPublicUrl, ///< others can reach the address, and nobody knows how to call it
    OutOfRange,
    NeedsTheOther, ///< a certificate without its key, or the other way round
    Unreadable,
    NotPrivate, ///< others may read the key
    NotAPicture,
};

struct Finding {
    QString key; ///< of the setting, as in the table: "site_name"
    Problem problem;
    QString detail; ///< English
};

/// Everything that is wrong, in the order of the keys; empty: nothing. Looks at files.
[[nodiscard]] std::vector<Finding> check(const Settings &settings);
/// The first finding as an error.
[[nodiscard]] Result<void> require(const Settings &settings);

inline constexpr qsizetype largestLogo = 100'000;
inline constexpr qint64 largestPemFile = 1'000'000;

} // namespace fractal::settings_check
