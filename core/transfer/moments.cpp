// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/moments.h"

#include <QDateTime>

#include <array>

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    const char *name;
    DateFormat format;
};
constexpr std::array names{Name{"YYYY-MM-DD", DateFormat::YearFirst}, Name{"DD/MM/YYYY", DateFormat::DayFirst},
                           Name{"MM/DD/YYYY", DateFormat::MonthFirst}, Name{"YYYYMMDD", DateFormat::Compact}};

/// Reads a text from its front.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_rest{text} {}

    /// 1 to `most` digits; -1 when there is none.
    int number(qsizetype most, qsizetype *length = nullptr)
    {
        qsizetype count = 0;
        int value = 0;
        while (count < m_rest.size() && count < most && m_rest[count] >= u'0' && m_rest[count] <= u'9')
            value = value * 10 + m_rest[count++].digitValue();
        m_rest = m_rest.sliced(count);
        if (length != nullptr)
            *length = count;
        return count == 0 ? -1 : value;
    }
    bool take(QLatin1StringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }
    /// One of - / .
    QChar separator()
    {
        if (m_rest.isEmpty() || !u"-/."_s.contains(m_rest.front()))
            return {};
        const QChar found = m_rest.front();
        m_rest = m_rest.sliced(1);
        return found;
    }
    void skipBlanks() { m_rest = m_rest.trimmed(); }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

/// The three numbers of a date, in the order in which they stand.
struct Parts {
    int first = -1;
    int second = -1;
    int third = -1;
    bool yearInFront = false;
    bool compact = false;
};

std::optional<Parts> partsOf(Scanner &scanner)
{
    Parts parts;
    qsizetype length = 0;
    const int front = scanner.number(8, &length);
    if (length == 8) {
        parts = {front / 10000, front / 100 % 100, front % 100, true, true};
        return parts;
    }
    const QChar sign = scanner.separator();
    parts.first = front;
    parts.yearInFront = length == 4;
    parts.second = scanner.number(2);
    if (sign.isNull() || scanner.separator() != sign || (length > 2 && length != 4))
        return {};
    parts.third = scanner.number(4, &length);
    // Two digits of a year could be any century; three are a slip.
    if (parts.second < 0 || parts.third < 0 || length != (parts.yearInFront ? std::min<qsizetype>(length, 2) : 4))
        return {};
    return parts;
}

std::optional<QDate> dateOf(const Parts &parts, DateFormat format)
{
    if (format == DateFormat::Compact && !parts.compact)
        return {};
    QDate date;
    if (parts.yearInFront)
        date = {parts.first, parts.second, parts.third};
    else if (format == DateFormat::DayFirst)
        date = {parts.third, parts.second, parts.first};
    else if (format == DateFormat::MonthFirst)
        date = {parts.third, parts.first, parts.second};
    return date.isValid() && date.year() >= 1 ? std::optional{date} : std::nullopt;
}

struct TimeOfDay {
    QTime time;
    std::optional<int> offset; ///< seconds east of Greenwich
};

std::optional<int> offsetOf(Scanner &scanner)
{
    if (scanner.take("Z"_L1))
        return 0;
    const bool west = scanner.take("-"_L1);
    if (!west && !scanner.take("+"_L1))
        return {};
    const int hours = scanner.number(2);
    scanner.take(":"_L1);
    const int minutes = std::max(scanner.number(2), 0);
    return (west ? -60 : 60) * (hours * 60 + minutes);
}

std::optional<TimeOfDay> timeOf(Scanner &scanner)
{
    TimeOfDay result;
    int hour = scanner.number(2);
    const bool colon = scanner.take(":"_L1);
    const int minute = scanner.number(2);
    int second = 0;
    int thousandths = 0;
    if (scanner.take(":"_L1)) {
        second = scanner.number(2);
        qsizetype length = 0;
        if (scanner.take("."_L1)) {
            thousandths = scanner.number(3, &length);
            for (qsizetype digits = length; digits > 0 && digits < 3; ++digits)
                thousandths *= 10;
            scanner.number(6);
        }
    }
    scanner.skipBlanks();
    const bool afternoon = scanner.take("PM"_L1) || scanner.take("p.m."_L1);
    const bool morning = !afternoon && (scanner.take("AM"_L1) || scanner.take("a.m."_L1));
    if ((afternoon || morning) && (hour < 1 || hour > 12))
        return {};
    if (afternoon || morning)
        hour = hour % 12 + (afternoon ? 12 : 0);
    scanner.skipBlanks();
    result.offset = offsetOf(scanner);
    result.time = QTime{hour, minute, second, thousandths};
    if (!colon || !result.time.isValid())
        return {};
    return result;
}

} // namespace

std::optional<DateFormat> dateFormatFromName(QStringView name)
{
    for (const Name &known : names) {
        if (name.compare(QLatin1StringView{known.name}, Qt::CaseInsensitive) == 0)
            return known.format;
    }
    return {};
}

QLatin1StringView nameOf(DateFormat format)
{
    for (const Name &known : names) {
        if (known.format == format)
            return QLatin1StringView{known.name};
    }
    return {};
}

void DateEvidence::add(QStringView text)
{
    Scanner scanner{text.trimmed()};
    const auto parts = partsOf(scanner);
    if (!parts || parts->yearInFront)
        return;
    if (parts->first > 12 && parts->second <= 12) {
        dayFirst = true;
    } else if (parts->second > 12 && parts->first <= 12) {
        monthFirst = true;
    } else if (parts->first != parts->second) {
        if (!open)
            example = text.trimmed().toString();
        open = true;
    }
}

std::optional<Instant> parseMoment(QStringView text, DateFormat format, const QTimeZone &zone)
{
    Scanner scanner{text.trimmed()};
    const auto parts = partsOf(scanner);
    const auto date = parts ? dateOf(*parts, format) : std::nullopt;
    if (!date)
        return {};
    if (scanner.atEnd())
        return Instant{date->startOfDay(zone).toMSecsSinceEpoch()};
    if (!scanner.take("T"_L1))
        scanner.take(","_L1);
    scanner.skipBlanks();
    const auto time = timeOf(scanner);
    scanner.skipBlanks();
    if (!time || !scanner.atEnd())
        return {};
    if (time->offset)
        return Instant{QDateTime{*date, time->time, Qt::UTC}.toMSecsSinceEpoch() - *time->offset * 1000};
    return Instant{QDateTime{*date, time->time, zone}.toMSecsSinceEpoch()};
}

} // namespace fractal::transfer
