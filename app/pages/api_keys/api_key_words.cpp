// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace fractal::api_connection::words {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ApiKeys", text);
}

} // namespace

look::Status shapeOf(State state)
{
    switch (state) {
    case State::Enabled:
        return look::Status::Ok;
    case State::Expiring:
        return look::Status::Waiting;
    case State::Expired:
        return look::Status::Attention;
    case State::Disabled:
        break;
    }
    return look::Status::Off;
}

QString nameOf(State state)
{
    switch (state) {
    case State::Enabled:
        return say(QT_TRANSLATE_NOOP("ApiKeys", "Enabled"));
    case State::Expiring:
        return say(QT_TRANSLATE_NOOP("ApiKeys", "Expires soon"));
    case State::Expired:
        return say(QT_TRANSLATE_NOOP("ApiKeys", "Expired"));
    case State::Disabled:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ApiKeys", "Disabled"));
}

QString expiry(const api_keys::ApiKey &key, const moments::Reader &reader)
{
    if (!key.expiresAt)
        return say(QT_TRANSLATE_NOOP("ApiKeys", "Never expires"));
    const QTimeZone zone{reader.timeZone.isEmpty() ? "UTC"_ba : reader.timeZone};
    return reader.locale.toString(QDateTime::fromMSecsSinceEpoch(key.expiresAt->ms, zone).date(), u"d MMM yyyy"_s);
}

QString sentenceBeside(const QString &field)
{
    if (field == "name"_L1)
        return say(QT_TRANSLATE_NOOP("ApiKeys", "A name of 1 to 80 characters: what will use this key."));
    if (field == "group"_L1)
        return say(QT_TRANSLATE_NOOP("ApiKeys", "Choose the group whose rights it has."));
    if (field == "expires"_L1)
        return say(QT_TRANSLATE_NOOP("ApiKeys", "A day that is still to come."));
    return {};
}

} // namespace fractal::api_connection::words
