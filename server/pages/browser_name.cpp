// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/browser_name.h"

#include <array>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char *piece;
    const char *name;
};

/// The first that fits: most call themselves Safari and Chrome, too.
constexpr std::array browsers{
    Known{"Edg", "Edge"},         Known{"OPR/", "Opera"},     Known{"SamsungBrowser/", "Samsung Internet"},
    Known{"Vivaldi/", "Vivaldi"}, Known{"FxiOS/", "Firefox"}, Known{"Firefox/", "Firefox"},
    Known{"CriOS/", "Chrome"},    Known{"Chrome/", "Chrome"}, Known{"Safari/", "Safari"},
};
constexpr std::array systems{
    Known{"Windows", "Windows"}, Known{"Android", "Android"}, Known{"iPhone", "iPhone"}, Known{"iPad", "iPad"},
    Known{"CrOS", "ChromeOS"},   Known{"Macintosh", "macOS"}, Known{"Linux", "Linux"},
};

template <std::size_t N>
QString nameIn(const std::array<Known, N> &list, const QString &userAgent)
{
    for (const Known &known : list) {
        if (userAgent.contains(QLatin1StringView{known.piece}))
            return QString::fromLatin1(known.name);
    }
    return {};
}

} // namespace

QString browserName(const QString &userAgent, const Words &words)
{
    const QString browser = nameIn(browsers, userAgent);
    const QString system = nameIn(systems, userAgent);
    if (browser.isEmpty() && system.isEmpty())
        return words(QT_TRANSLATE_NOOP("Pages", "An unknown browser"));
    if (browser.isEmpty() || system.isEmpty())
        return browser + system;
    return words(QT_TRANSLATE_NOOP("Pages", "%1 on %2")).arg(browser, system);
}

} // namespace fractal::pages
