// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/surroundings.h"

#include <QLocale>
#include <QTimeZone>

namespace fractal::surroundings {

QString language()
{
    // Without any language the window speaks English.
    return QLocale{}.language() == QLocale::C ? QStringLiteral("en") : QLocale{}.name().section(u'_', 0, 0);
}

void fill(Site::NewSite &site)
{
    const QLocale system = QLocale::system();
    site.language = language();
    if (const QByteArray zone = QTimeZone::systemTimeZoneId(); !zone.isEmpty())
        site.timeZone = zone;
    if (const QString currency = system.currencySymbol(QLocale::CurrencyIsoCode); !currency.isEmpty())
        site.currency = currency;
    if (system.language() != QLocale::C)
        site.region = QLocale::territoryToCode(system.territory());
}

} // namespace fractal::surroundings
