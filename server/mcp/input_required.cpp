// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/input_required.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"
#include "server/http/status.h"
#include "server/mcp/result_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QByteArrayView purpose{"mcp-request-state"};
constexpr auto validFor = 10min;
constexpr qsizetype longestState = 64 * 1024;
constexpr auto expiresMember = "expires"_L1;
constexpr auto stateMember = "state"_L1;

/// Whose it is, and for which request: method, name or address, arguments.
QByteArray bindingOf(const Turn &turn)
{
    QJsonObject asked = turn.message.params;
    for (const QLatin1StringView member : {"inputResponses"_L1, "requestState"_L1, metaMember})
        asked.remove(member);
    return QByteArray::number(turn.asker.principal.authorization.value) + ' ' + turn.asker.principal.journalName().toUtf8() + ' '
        + turn.message.method.toUtf8() + ' ' + QJsonDocument{asked}.toJson(QJsonDocument::Compact);
}

QString sealed(const Turn &turn, const QJsonObject &state)
{
    const QJsonObject whole{{expiresMember, (turn.work.now() + validFor).ms}, {stateMember, state}};
    return QString::fromLatin1(
        crypto::base64Url(crypto::seal(turn.work.random, turn.work.keyring.keyFor(purpose),
                                       QJsonDocument{whole}.toJson(QJsonDocument::Compact), bindingOf(turn))));
}

} // namespace

QJsonObject elicitation(const QString &message, const QJsonObject &properties, const QStringList &required)
{
    return {{u"method"_s, u"elicitation/create"_s},
            {u"params"_s,
             QJsonObject{{u"mode"_s, u"form"_s},
                         {u"message"_s, message},
                         {u"requestedSchema"_s,
                          QJsonObject{{u"type"_s, u"object"_s},
                                      {u"properties"_s, properties},
                                      {u"required"_s, QJsonArray::fromStringList(required)}}}}}};
}

Reply inputRequired(const Turn &turn, const InputRequests &requests, const QJsonObject &state)
{
    ResultWriter result{turn};
    result.json().key("inputRequests").value(requests);
    result.json().field("requestState", sealed(turn, state));
    return result.finish(ResultWriter::Kind::InputRequired);
}

tl::expected<QJsonObject, Reply> stateFrom(const Turn &turn)
{
    const QJsonValue given = turn.message.params.value("requestState"_L1);
    if (given.isUndefined())
        return QJsonObject{};
    const auto refused = [&] {
        return tl::unexpected{
            invalidParams(turn, u"requestState is not what this server gave for this request, or it has expired."_s)};
    };
    if (!given.isString() || given.toString().size() > longestState)
        return refused();
    const auto bytes = QByteArray::fromBase64Encoding(given.toString().toUtf8(),
                                                      QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refused();
    const auto plain = crypto::open(turn.work.keyring.keyFor(purpose), bytes.decoded, bindingOf(turn));
    if (!plain)
        return refused();
    const QJsonObject whole = QJsonDocument::fromJson(*plain).object();
    if (whole.value(expiresMember).toInteger() <= turn.work.now().ms)
        return refused();
    return whole.value(stateMember).toObject();
}

std::optional<QJsonObject> inputOf(const Turn &turn, QLatin1StringView key)
{
    const QJsonValue answer = turn.message.params.value("inputResponses"_L1)[key];
    return answer.isObject() ? std::optional{answer.toObject()} : std::nullopt;
}

std::optional<QJsonObject> acceptedForm(const Turn &turn, QLatin1StringView key)
{
    const auto answer = inputOf(turn, key);
    if (!answer || answer->value("action"_L1).toString() != "accept"_L1 || !answer->value("content"_L1).isObject())
        return {};
    return answer->value("content"_L1).toObject();
}

Reply missingCapabilities(const Turn &turn, const QJsonObject &required)
{
    return fault(turn, missingCapability, u"This needs a client that can be asked in return."_s,
                 {{u"requiredCapabilities"_s, required}}, status::badRequest);
}

} // namespace fractal::mcp
