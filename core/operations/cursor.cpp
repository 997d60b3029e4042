// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/cursor.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype macLength = 16;

QByteArray macOf(const Call &call, QLatin1StringView operation, const QByteArray &payload)
{
    // The size of a page and the place in the list may change between pages; what is asked may not.
    QJsonObject question = call.arguments;
    question.remove("cursor"_L1);
    question.remove("limit"_L1);
    const QJsonArray bound{operation, call.principal.journalName(), call.principal.user.value, call.principal.consumer.value,
                           question};
    const QByteArray key = call.work.keyring.keyFor("cursor");
    const QByteArray signedBytes = QJsonDocument{bound}.toJson(QJsonDocument::Compact) + payload;
    return crypto::hmacSha256(key, signedBytes).first(macLength);
}

} // namespace

QString cursorOf(const Call &call, QLatin1StringView operation, const PagePosition &position)
{
    const QByteArray payload = QByteArray::number(position.id) + ':' + position.key.toUtf8();
    const QByteArray cursor = macOf(call, operation, payload) + payload;
    return QString::fromLatin1(crypto::base64Url(cursor));
}

Result<std::optional<PagePosition>> positionFrom(const Call &call, QLatin1StringView operation)
{
    const QString cursor = call.arguments["cursor"_L1].toString();
    if (cursor.isEmpty())
        return std::optional<PagePosition>{};
    const auto bytes = QByteArray::fromBase64Encoding(cursor.toLatin1(),
                                                      QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray payload = bytes.decoded.mid(macLength);
    const qsizetype colon = payload.indexOf(':');
    const bool isOurs = bytes && colon > 0
        && crypto::constantTimeEqual(bytes.decoded.first(macLength), macOf(call, operation, payload));
    if (!isOurs)
        return failure(ErrorCode::InvalidCursor, u"This cursor belongs to another question; ask again without one."_s,
                       u"cursor"_s);
    return std::optional{PagePosition{QString::fromUtf8(payload.mid(colon + 1)), payload.first(colon).toLongLong()}};
}

void writePageEnd(const Call &call, JsonWriter &answer, const QString &nextCursor, const std::optional<qint64> &total)
{
    answer.fieldOrNull("next_cursor", nextCursor).key("total");
    if (total)
        answer.integer(*total);
    else
        answer.null();
    answer.field("truncated", !nextCursor.isEmpty()).field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
}

} // namespace fractal::operations
