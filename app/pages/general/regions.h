// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/general/choice_combo.h"
#include "core/base/clock.h"

/// What a site's place can be chosen from, as the person at the window reads it.
namespace fractal::general {

using Choices = std::vector<ChoiceCombo::Choice>;

/// Countries by their two letters, in the language where Qt knows their name in it, otherwise as they call themselves;
/// sorted as the language sorts.
[[nodiscard]] Choices countries(const QString &language);
/// ISO 4217 codes that some country uses.
[[nodiscard]] Choices currencies();
/// IANA time zones with their offset at `now`. Slow: reads some hundred files.
[[nodiscard]] Choices timeZones(Instant now);

/// A number, a date and a time in the region: "1 234 567,89 · 31/12/2026 · 14:30".
[[nodiscard]] QString example(const QString &language, const QString &region);

} // namespace fractal::general
