// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/arguments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <limits>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParameters = 100;

Failure invalid(const QString &detail, const QString &field = {})
{
    return failure(ErrorCode::ValidationFailed, detail, field.left(100));
}

/// application/x-www-form-urlencoded, as browsers and libraries write queries.
std::optional<QString> decoded(QByteArray text)
{
    QStringDecoder decode{QStringDecoder::Utf8};
    const QString value = decode(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    return decode.hasError() ? std::nullopt : std::optional{value};
}

/// The value that a text of the query means. What does not fit stays a text: the schema then says what is accepted.
QJsonValue valueOf(const QString &value, const QJsonObject &schema)
{
    const QString type = schema["type"_L1].toString();
    bool isNumber = false;
    if (type == "integer"_L1) {
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? QJsonValue{number} : QJsonValue{value};
    }
    if (type == "number"_L1) {
        const double number = value.toDouble(&isNumber);
        return isNumber ? QJsonValue{number} : QJsonValue{value};
    }
    if (type == "boolean"_L1 && (value == "true"_L1 || value == "false"_L1))
        return value == "true"_L1;
    if (type == "object"_L1) {
        const QJsonDocument json = QJsonDocument::fromJson(value.toUtf8());
        return json.isObject() ? QJsonValue{json.object()} : QJsonValue{value};
    }
    return value;
}

Result<void> addParameter(const Route &route, const QString &name, const QString &value, QJsonObject &arguments)
{
    const QJsonObject schema = route.properties[name].toObject();
    if (schema["type"_L1] == "array"_L1) { // one parameter for each item
        QJsonArray items = arguments[name].toArray();
        items += valueOf(value, schema["items"_L1].toObject());
        arguments[name] = items;
        return {};
    }
    if (arguments.contains(name))
        return invalid(u"%1 is there twice."_s.arg(name.left(100)), name);
    arguments[name] = valueOf(value, schema);
    return {};
}

Result<QJsonObject> fromQuery(const Route &route, const QByteArray &query)
{
    QJsonObject arguments;
    if (query.isEmpty())
        return arguments;
    const QList<QByteArray> parameters = query.split('&');
    if (parameters.size() > mostParameters)
        return invalid(u"The query has more than %1 parameters."_s.arg(mostParameters));
    for (const QByteArray &parameter : parameters) {
        if (parameter.isEmpty())
            continue;
        const qsizetype equals = parameter.indexOf('=');
        const auto name = decoded(equals < 0 ? parameter : parameter.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray{} : parameter.sliced(equals + 1));
        if (!name || !value)
            return invalid(u"The query is not UTF-8."_s);
        FRACTAL_TRY_VOID(addParameter(route, *name, *value, arguments));
    }
    return arguments;
}

Result<QJsonObject> fromBody(const http::Request &request)
{
    if (!request.query.isEmpty())
        return invalid(u"Send the arguments in the body, as a JSON object; the query is for GET."_s);
    if (request.body.isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"The body is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
    if (!json.isObject())
        return invalid(u"The body is not a JSON object."_s);
    return json.object();
}

/// RFC 9110 §13.1.1. Our entity tags are versions: "12". "*" is any record that is there, which every change demands anyway.
Result<std::optional<qint64>> versionIn(const QByteArray &ifMatch)
{
    if (ifMatch == "*")
        return std::optional<qint64>{};
    if (ifMatch.contains(','))
        return invalid(u"Send one entity tag in If-Match."_s, u"If-Match"_s);
    const bool isWeak = ifMatch.startsWith("W/");
    const QByteArray tag = isWeak ? ifMatch.sliced(2) : ifMatch;
    if (tag.size() < 2 || !tag.startsWith('"') || !tag.endsWith('"'))
        return invalid(u"If-Match holds the ETag as it came, with its quotation marks: \"12\"."_s, u"If-Match"_s);
    bool isNumber = false;
    const qint64 version = tag.sliced(1).chopped(1).toLongLong(&isNumber);
    const bool isOurs = isNumber && version >= 1 && version <= std::numeric_limits<int>::max();
    if (isWeak || !isOurs) // compared strongly
        return failure(ErrorCode::VersionConflict, u"The record has another version than If-Match says."_s);
    return std::optional{version};
}

/// draft-ietf-httpapi-idempotency-key-header: a text in quotation marks; many send it bare.
QString keyIn(QByteArray header)
{
    header = header.trimmed();
    if (header.size() >= 2 && header.startsWith('"') && header.endsWith('"'))
        header = header.sliced(1).chopped(1);
    return QString::fromUtf8(header);
}

Result<void> addHeaders(const http::Request &request, const Route &route, QJsonObject &arguments)
{
    if (request.hasHeader("idempotency-key")) {
        if (!route.takes(keyArgument))
            return invalid(u"This takes no Idempotency-Key."_s, u"Idempotency-Key"_s);
        arguments.insert(keyArgument, keyIn(request.header("idempotency-key")));
    }
    if (request.hasHeader("if-match")) {
        if (!route.takes(versionArgument))
            return invalid(u"This takes no If-Match: it changes no record that has a version."_s, u"If-Match"_s);
        FRACTAL_TRY(const auto version, versionIn(request.header("if-match").trimmed()));
        if (version)
            arguments.insert(versionArgument, *version);
    }
    return {};
}

Result<void> refuseElsewhere(const QJsonObject &arguments, const Match &match)
{
    if (arguments.contains(keyArgument))
        return invalid(u"Send idempotency_key as the header Idempotency-Key."_s, keyArgument);
    if (arguments.contains(versionArgument))
        return invalid(u"Send expected_version as the header If-Match, in quotation marks."_s, versionArgument);
    for (auto argument = match.pathArguments.begin(); argument != match.pathArguments.end(); ++argument) {
        if (arguments.contains(argument.key()))
            return invalid(u"%1 is a part of the address; leave it out here."_s.arg(argument.key()), argument.key());
    }
    return {};
}

} // namespace

Result<QJsonObject> argumentsOf(const http::Request &request, const Match &match)
{
    const Route &route = *match.route;
    const bool isQuery = route.method == http::Method::Get;
    FRACTAL_TRY(QJsonObject arguments, isQuery ? fromQuery(route, request.query) : fromBody(request));
    FRACTAL_TRY_VOID(refuseElsewhere(arguments, match));
    for (auto argument = match.pathArguments.begin(); argument != match.pathArguments.end(); ++argument)
        arguments.insert(argument.key(), argument.value());
    if (!isQuery)
        FRACTAL_TRY_VOID(addHeaders(request, route, arguments));
    return arguments;
}

bool isJson(const http::Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

} // namespace fractal::rest
