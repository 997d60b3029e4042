// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

/// Which passwords people may choose (NIST SP 800-63B-4 §3.1.1.2): long enough, and none that is tried first. No rules of
/// composition, no expiry. One place for the shell, the first run and the Accounts page.
namespace fractal::password_policy {

inline constexpr qsizetype shortest = 12; ///< characters, as a person counts them
inline constexpr qsizetype longest = 200;

enum class Problem : quint8 {
    TooShort,
    TooLong,
    Name, ///< little more than a name of the person, the site or the product
    Common, ///< little more than a password of the list
    Simple, ///< one thing again and again, or characters in their order
};

/// Nothing when it may be used. `names`: the account's sign-in name, the person's, the site's; empty ones do not count.
[[nodiscard]] std::optional<Problem> problemOf(const QString &password, const QStringList &names);
/// The same as an error: ValidationFailed of the field "password"; `details.rule` is too_short, too_long, name, common, simple.
[[nodiscard]] Result<void> check(const QString &password, const QStringList &names);

} // namespace fractal::password_policy
