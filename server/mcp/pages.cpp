// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/pages.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

namespace fractal::mcp::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCursor = 200;

QByteArray bindingOf(const Turn &turn)
{
    return QByteArray::number(turn.asker.principal.authorization.value) + ' ' + turn.message.method.toUtf8();
}

QByteArray keyOf(const Turn &turn)
{
    return turn.work.keyring.keyFor("mcp-page");
}

} // namespace

std::optional<std::size_t> startOf(const Turn &turn)
{
    const QJsonValue cursor = turn.message.params.value("cursor"_L1);
    if (cursor.isUndefined() || cursor.isNull())
        return 0;
    const QByteArray text = cursor.toString().left(longestCursor + 1).toUtf8();
    if (text.isEmpty() || text.size() > longestCursor)
        return {};
    const auto sealed = QByteArray::fromBase64Encoding(text,
                                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto plain = sealed ? crypto::open(keyOf(turn), sealed.decoded, bindingOf(turn))
                              : failure(ErrorCode::InvalidCursor, {});
    return plain ? std::optional{static_cast<std::size_t>(plain->toULongLong())} : std::nullopt;
}

QString cursorAt(const Turn &turn, std::size_t start)
{
    return QString::fromLatin1(
        crypto::base64Url(crypto::seal(turn.work.random, keyOf(turn), QByteArray::number(start), bindingOf(turn))));
}

} // namespace fractal::mcp::pages
