// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/moments.h"
#include "app/session/office.h"

namespace fractal {

/// How this person reads moments now: the window's language with the site's region, the site's time zone.
[[nodiscard]] moments::Reader readerOf(const Office &office);

/// The locale of a language ("fr") with a region ("MX"): numbers and dates follow the region, words the language.
[[nodiscard]] QLocale localeOf(const QString &language, const QString &region);

} // namespace fractal
