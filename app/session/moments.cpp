// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/moments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace fractal::moments {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QDateTime local(Instant at, const Reader &reader)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone{reader.timeZone.isEmpty() ? "UTC"_ba : reader.timeZone});
}

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Moments", text, nullptr, n);
}

} // namespace

QString relative(const std::optional<Instant> &at, const Reader &reader)
{
    if (!at)
        return say(QT_TRANSLATE_NOOP("Moments", "Never"));
    const qint64 seconds = (reader.now.ms - at->ms) / 1000;
    if (seconds < minute)
        return say(QT_TRANSLATE_NOOP("Moments", "just now"));
    if (seconds < hour)
        return say(QT_TRANSLATE_N_NOOP("Moments", "%n min ago"), static_cast<int>(seconds / minute));
    if (seconds < day)
        return say(QT_TRANSLATE_N_NOOP("Moments", "%n h ago"), static_cast<int>(seconds / hour));
    const QDate then = local(*at, reader).date();
    const QDate today = local(reader.now, reader).date();
    if (then.daysTo(today) == 1)
        return say(QT_TRANSLATE_NOOP("Moments", "Yesterday"));
    const bool isThisYear = then.year() == today.year();
    return reader.locale.toString(then, isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString exact(Instant at, const Reader &reader)
{
    const QDateTime when = local(at, reader);
    return reader.locale.toString(when.date(), QLocale::ShortFormat) + u' ' + when.time().toString(u"HH:mm:ss"_s);
}

QString date(Instant at, const Reader &reader)
{
    return reader.locale.toString(local(at, reader).date(), QLocale::LongFormat);
}

QString time(Instant at, const Reader &reader)
{
    return local(at, reader).time().toString(u"HH:mm:ss"_s);
}

} // namespace fractal::moments
