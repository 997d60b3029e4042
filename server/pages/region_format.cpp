// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/region_format.h"

#include "server/pages/translator.h"

#include <QDateTime>

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::En:
        return QLocale{QLocale::English};
    case Language::Fr:
        return QLocale{QLocale::French};
    case Language::Es:
        return QLocale{QLocale::Spanish, QLocale::LatinAmerica};
    }
    Q_UNREACHABLE();
}

/// The locale that most people of the region use; that of the language where there is none, or where it writes other
/// digits than the pages do.
QLocale localeOf(const QString &region, Language language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (region.isEmpty() || territory == QLocale::AnyTerritory)
        return localeOf(language);
    const QLocale locale{QLocale::AnyLanguage, territory};
    return locale.territory() == territory && locale.zeroDigit() == u"0" ? locale : localeOf(language);
}

QDateTime local(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone);
}

} // namespace

RegionFormat::RegionFormat(const Frame &frame)
    : m_region{localeOf(frame.region, frame.language)},
      m_words{localeOf(frame.language)},
      m_language{frame.language},
      m_zone{frame.timeZone}
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

QString RegionFormat::date(Instant at) const
{
    // The order is the region's, the name of the month the language's: neither alone can be misread.
    const QString order = m_region.dateFormat(QLocale::ShortFormat);
    const qsizetype day = order.indexOf(u'd');
    const qsizetype month = order.indexOf(u'M');
    const qsizetype year = order.indexOf(u'y');
    const QString format = year < month ? u"yyyy MMM d"_s : month < day ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
    return m_words.toString(local(at, m_zone).date(), format);
}

QString RegionFormat::time(Instant at) const
{
    const bool halfDays = m_region.timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive);
    return QLocale::c().toString(local(at, m_zone).time(), halfDays ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString RegionFormat::dateAndTime(Instant at) const
{
    return date(at) + u", "_s + time(at);
}

QString RegionFormat::money(const QString &amount, const QString &currency) const
{
    const bool negative = amount.startsWith(u'-');
    const qsizetype point = amount.indexOf(u'.');
    const QString whole = amount.sliced(negative ? 1 : 0, (point < 0 ? amount.size() : point) - (negative ? 1 : 0));
    QString text = (negative ? m_region.negativeSign() : QString{}) + number(whole.toLongLong());
    if (point >= 0)
        text += m_region.decimalPoint() + amount.sliced(point + 1);
    return text + QChar{QChar::Nbsp} + currency;
}

QString RegionFormat::number(qint64 value) const
{
    return m_region.toString(static_cast<qlonglong>(value));
}

QString RegionFormat::duration(std::chrono::seconds length) const
{
    const Words words{m_language};
    const auto hours = std::chrono::floor<std::chrono::hours>(length);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(length - hours);
    const auto seconds = length - hours - minutes;
    const QString h = number(hours.count());
    const QString min = number(minutes.count());
    const QString s = number(seconds.count());
    if (hours.count() > 0)
        return minutes.count() > 0 ? words(QT_TRANSLATE_NOOP("Pages", "%1 h %2 min")).arg(h, min)
                                   : words(QT_TRANSLATE_NOOP("Pages", "%1 h")).arg(h);
    if (minutes.count() > 0)
        return seconds.count() > 0 ? words(QT_TRANSLATE_NOOP("Pages", "%1 min %2 s")).arg(min, s)
                                   : words(QT_TRANSLATE_NOOP("Pages", "%1 min")).arg(min);
    return words(QT_TRANSLATE_NOOP("Pages", "%1 s")).arg(s);
}

} // namespace fractal::pages
