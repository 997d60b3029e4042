// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reading.h"

namespace fractal {

using namespace Qt::StringLiterals;

QLocale localeOf(const QString &language, const QString &region)
{
    if (!region.isEmpty())
        return QLocale{language + u'_' + region};
    // Latin American Spanish is the base; Mexico is its largest market and writes 1,234.56.
    return QLocale{language == "es"_L1 ? u"es_MX"_s : language};
}

moments::Reader readerOf(const Office &office)
{
    const QString language = QLocale{}.name().section(u'_', 0, 0);
    return {localeOf(language, office.session.settings().region), office.session.settings().timeZone,
            office.background.site().clock().now()};
}

} // namespace fractal
