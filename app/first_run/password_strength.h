// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal {

enum class Strength : quint8 { None, TooShort, IsName, IsCommon, Weak, Fair, Strong };

/// What a password is worth, without the words that others would try first: names, the site, "password", "azerty".
/// `known`: names of the site and of the person.
[[nodiscard]] Strength strengthOf(const QString &password, const QString &signInName, const QStringList &known);
[[nodiscard]] inline bool isAccepted(Strength strength)
{
    return strength >= Strength::Weak;
}

} // namespace fractal
