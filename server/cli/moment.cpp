// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/moment.h"

namespace fractal::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestAge = 1'000'000;

std::optional<std::chrono::milliseconds> ageFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 count = QStringView{text}.chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > longestAge)
        return {};
    switch (text.back().unicode()) {
    case u's':
        return count * 1s;
    case u'm':
        return count * 1min;
    case u'h':
        return count * 1h;
    case u'd':
        return count * 24h;
    default:
        return {};
    }
}

} // namespace

Result<Instant> momentFrom(const QString &text, Instant now, const QByteArray &ianaZone)
{
    if (const auto age = ageFrom(text))
        return now - *age;
    if (const auto date = startOfDate(text, ianaZone))
        return *date;
    if (const auto moment = fromRfc3339(text))
        return *moment;
    return failure(
        ErrorCode::ValidationFailed,
        u"\"%1\" is neither a date (2026-11-24), nor a time with its zone (2026-11-24T08:00:00Z), nor an age (24h)"_s.arg(text),
        u"since"_s);
}

Result<std::optional<Instant>> expiryFrom(const QString &text, Instant now, const QByteArray &ianaZone)
{
    if (text.isEmpty())
        return std::optional<Instant>{};
    FRACTAL_TRY(const Instant moment, momentFrom(text, now, ianaZone));
    const bool isAge = text.size() < 10 && text.back().isLetter();
    return std::optional{isAge ? now + (now - moment) : moment};
}

} // namespace fractal::cli
