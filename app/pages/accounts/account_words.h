// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"
#include "core/store/user_table.h"

/// Words for accounts.
namespace fractal::accounts {

[[nodiscard]] QString titleOf(Profile profile);
[[nodiscard]] QString helpFor(Profile profile); ///< what it may at most
[[nodiscard]] QString titleOf(user_table::State state);
[[nodiscard]] look::Status statusOf(user_table::State state);
[[nodiscard]] QString languageName(const QString &code); ///< in its own words; empty: as the site

enum class Strength : quint8 { None, Short, Weak, Good, Strong };
/// How long a password would hold against guessing; "Short" ones are refused.
[[nodiscard]] Strength strengthOf(const QStringList &names, const QString &password); ///< names: password_policy.h
[[nodiscard]] QString wordFor(Strength strength);

/// For the form: which field an error belongs to ("name", "email", "group", "location", …) and what to say there.
[[nodiscard]] QString sentenceBeside(const Error &error);
/// A rule that was broken, in the person's words.
[[nodiscard]] QString sentenceOf(const Error &error);

} // namespace fractal::accounts
