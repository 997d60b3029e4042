// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_shown.h"

#include <QJsonArray>

namespace fractal::consumers {

using namespace Qt::StringLiterals;

QList<QPair<QString, QJsonValue>> shown(const Consumer &consumer)
{
    return {{u"key"_s, consumer.key},
            {u"name"_s, consumer.name},
            {u"grant"_s, QString{nameOf(consumer.grantType)}},
            {u"group"_s, consumer.groupName},
            {u"limit_to_group"_s, consumer.limitToGroup},
            {u"writes"_s, QString{fractal::nameOf(consumer.writes)}},
            {u"public"_s, consumer.publicClient},
            {u"enabled"_s, consumer.enabled},
            {u"callbacks"_s, QJsonArray::fromStringList(consumer.callbacks)},
            {u"description"_s, consumer.description},
            {u"url"_s, consumer.url},
            {u"privacy_url"_s, consumer.privacyUrl},
            {u"eula_url"_s, consumer.eulaUrl},
            {u"origin"_s, QString{nameOf(consumer.origin)}},
            {u"unverified"_s, consumer.isUnverified()}};
}

} // namespace fractal::consumers
