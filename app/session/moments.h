// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>

/// Moments and numbers as people read them: the site's time zone, the region's formats, the window's language.
namespace fractal::moments {

struct Reader {
    QLocale locale;
    QByteArray timeZone;
    Instant now;
};

/// "2 min ago", "3 h ago", "Yesterday", "21 Nov", "12 May 2025"; nothing: "Never".
[[nodiscard]] QString relative(const std::optional<Instant> &at, const Reader &reader);
/// Date and time with seconds, in the region's format: for tooltips and details.
[[nodiscard]] QString exact(Instant at, const Reader &reader);
[[nodiscard]] QString date(Instant at, const Reader &reader);
[[nodiscard]] QString time(Instant at, const Reader &reader); ///< "10:44:12"

} // namespace fractal::moments
