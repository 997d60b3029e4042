// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal {

inline constexpr int longestSignInName = 80;

/// "Marie Roux" → "marie.roux".
[[nodiscard]] QString signInNameFrom(const QString &person);
/// Letters, digits and . - _ @ + only.
[[nodiscard]] bool isSignInName(const QString &name);

} // namespace fractal
