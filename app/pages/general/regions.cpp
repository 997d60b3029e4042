// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/regions.h"

#include "app/session/reading.h"

#include <QCollator>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace fractal::general {

using namespace Qt::StringLiterals;

namespace {

/// Empty when the territory is none that people live in ("World", "Europe").
QString codeOf(QLocale::Territory territory)
{
    const QString code = QLocale::territoryToCode(territory);
    const bool isCountry = code.size() == 2 && code.at(0).isLetter() && code != "EZ"_L1 && code != "UN"_L1;
    return isCountry ? code : QString{};
}

QString nameOf(QLocale::Territory territory, const QString &code, QLocale::Language language)
{
    const QLocale spoken{language, territory};
    if (spoken.language() == language && spoken.territory() == territory)
        return spoken.nativeTerritoryName();
    if (language == QLocale::English)
        return QLocale::territoryToString(territory);
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::LatinScript, territory);
    const auto own = std::ranges::find_if(locales, [](const QLocale &locale) { return !locale.nativeTerritoryName().isEmpty(); });
    const QString name = own == locales.end() ? QLocale::territoryToString(territory) : own->nativeTerritoryName();
    return u"%1 (%2)"_s.arg(name, code);
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar{seconds < 0 ? u'−' : u'+'})
        .arg(minutes / 60, 2, 10, QChar{u'0'})
        .arg(minutes % 60, 2, 10, QChar{u'0'});
}

} // namespace

Choices countries(const QString &language)
{
    const QLocale::Language known = QLocale{language}.language();
    const QLocale::Language spoken = known == QLocale::C ? QLocale::English
                                                         : known; // a program without a language speaks English
    Choices found;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        if (const QString code = codeOf(territory); !code.isEmpty())
            found.push_back({code, nameOf(territory, code, spoken)});
    }
    QCollator collator{QLocale{language}};
    std::ranges::sort(found, [&](const auto &a, const auto &b) { return collator.compare(a.text, b.text) < 0; });
    return found;
}

Choices currencies()
{
    std::set<QString> codes;
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        if (const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode); code.size() == 3)
            codes.insert(code);
    }
    Choices found;
    for (const QString &code : codes)
        found.push_back({code, code});
    return found;
}

Choices timeZones(Instant now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC);
    Choices found;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (id != "UTC" && (!id.contains('/') || id.startsWith("Etc/")))
            continue; // signs and abbreviations that people do not live by
        const QString name = QString::fromLatin1(id);
        found.push_back({name, u"%1 (%2)"_s.arg(name, offsetText(QTimeZone{id}.offsetFromUtc(at)))});
    }
    return found;
}

QString example(const QString &language, const QString &region)
{
    const QLocale locale = localeOf(language, region);
    return u"%1 · %2 · %3"_s.arg(locale.toString(1234567.89, 'f', 2), locale.toString(QDate{2026, 12, 31}, QLocale::ShortFormat),
                                 locale.toString(QTime{14, 30}, QLocale::ShortFormat));
}

} // namespace fractal::general
