// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace fractal {

namespace {

void putDigits(char *to, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        to[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

std::optional<int> digits(QStringView text, qsizetype from, int count)
{
    if (text.size() < from + count)
        return {};
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c - u'0');
    }
    return value;
}

std::optional<QDate> dateAt(QStringView text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != u'-' || text[7] != u'-' || *year < 1)
        return {};
    const QDate date{*year, *month, *day};
    return date.isValid() ? std::optional{date} : std::nullopt;
}

constexpr qint64 msPerDay = 86'400'000;

} // namespace

QByteArray toRfc3339(Instant at)
{
    // Days to civil date by arithmetic (proleptic Gregorian); QDateTime's own formatting costs ten times as much.
    const qint64 days = at.ms >= 0 ? at.ms / msPerDay : -((-at.ms + msPerDay - 1) / msPerDay);
    const int inDay = static_cast<int>(at.ms - days * msPerDay);
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = static_cast<int>(shifted - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const int year = static_cast<int>(era * 400) + yearOfEra + (month <= 2 ? 1 : 0);

    char text[] = "0000-00-00T00:00:00.000Z";
    putDigits(text, year, 4);
    putDigits(text + 5, month, 2);
    putDigits(text + 8, day, 2);
    putDigits(text + 11, inDay / 3'600'000, 2);
    putDigits(text + 14, inDay / 60'000 % 60, 2);
    putDigits(text + 17, inDay / 1000 % 60, 2);
    const int ms = inDay % 1000;
    if (ms == 0) {
        text[19] = 'Z';
        return QByteArray{text, 20};
    }
    putDigits(text + 20, ms, 3);
    return QByteArray{text, 24};
}

std::optional<Instant> fromRfc3339(QStringView text)
{
    if (text.size() < 20 || text.size() > 40)
        return {};
    const auto date = dateAt(text);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    const char16_t separator = text[10].unicode();
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59 || text[13] != u':' || text[16] != u':'
        || (separator != u'T' && separator != u't' && separator != u' '))
        return {};
    qsizetype at = 19;
    int ms = 0;
    if (text[at] == u'.') {
        int scale = 100;
        for (++at; at < text.size() && text[at].isDigit(); ++at) {
            ms += text[at].digitValue() * scale;
            scale /= 10;
        }
    }
    const QStringView zone = text.sliced(at);
    qint64 offset = 0;
    if (zone.size() == 6 && (zone[0] == u'+' || zone[0] == u'-') && zone[3] == u':') {
        const auto offsetHour = digits(zone, 1, 2);
        const auto offsetMinute = digits(zone, 4, 2);
        if (!offsetHour || !offsetMinute || *offsetHour > 23 || *offsetMinute > 59)
            return {};
        offset = (*offsetHour * 60 + *offsetMinute) * 60'000LL * (zone[0] == u'-' ? -1 : 1);
    } else if (zone != u"Z" && zone != u"z") {
        return {};
    }
    const qint64 day = date->toJulianDay() - QDate{1970, 1, 1}.toJulianDay();
    return Instant{day * msPerDay + ((*hour * 60LL + *minute) * 60 + *second) * 1000 + ms - offset};
}

std::optional<Instant> startOfDate(QStringView text, const QByteArray &ianaZone)
{
    if (text.size() != 10)
        return {};
    const auto date = dateAt(text);
    const QTimeZone zone{ianaZone};
    if (!date || !zone.isValid())
        return {};
    return Instant{date->startOfDay(zone).toMSecsSinceEpoch()};
}

SystemClock::SystemClock()
    : SystemClock{[] { return QDateTime::currentMSecsSinceEpoch(); },
                  [] {
                      const auto now = std::chrono::steady_clock::now().time_since_epoch();
                      return static_cast<qint64>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
                  }}
{}

SystemClock::SystemClock(Reading wall, Reading steady) : m_wall{wall}, m_steady{steady}, m_apart{wall() - steady()} {}

Instant SystemClock::now() const
{
    return {std::max(m_wall(), m_steady() + m_apart)};
}

} // namespace fractal
