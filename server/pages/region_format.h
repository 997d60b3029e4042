// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/pages/page_frame.h"

#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace fractal::pages {

/// Dates and numbers as the region writes them, with the words of the language, in the site's time zone.
class RegionFormat {
public:
    explicit RegionFormat(const Frame &frame);

    [[nodiscard]] QString date(Instant at) const; ///< "24 Nov 2026", "Nov 24, 2026"
    [[nodiscard]] QString time(Instant at) const; ///< "10:41", "10:41 AM"
    [[nodiscard]] QString dateAndTime(Instant at) const;
    /// "258.28 MXN" of the decimal text "258.28".
    [[nodiscard]] QString money(const QString &amount, const QString &currency) const;
    [[nodiscard]] QString number(qint64 value) const;
    /// Its two largest units: "2 min 40 s", "3 h 20 min".
    [[nodiscard]] QString duration(std::chrono::seconds length) const;

private:
    QLocale m_region;
    QLocale m_words;
    Language m_language;
    QTimeZone m_zone;
};

} // namespace fractal::pages
