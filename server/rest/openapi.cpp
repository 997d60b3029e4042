// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/openapi.h"

#include "server/rest/arguments.h"
#include "server/rest/routes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto introduction =
    "The site's maintenance records, by the same operations as through MCP: the same rights, checks and log. "
    "Use an API key (HTTP Basic with key and secret, or the header X-API-Key: KEY:SECRET), or an OAuth access token whose "
    "resource is this address. Errors are application/problem+json (RFC 9457).";

QJsonObject reference(const QString &place)
{
    return {{u"$ref"_s, u"#/components/"_s + place}};
}

QJsonObject described(const QString &description, const QJsonObject &schema)
{
    return {{u"description"_s, description}, {u"schema"_s, schema}};
}

/// "/work-orders/{id}/close" → "Work orders"
QString tagOf(const Route &route)
{
    QString words = QString::fromLatin1(route.parts.at(1)).replace(u'-', u' ');
    words[0] = words[0].toUpper();
    return words;
}

QJsonObject scopesOf(const Operation &operation)
{
    ScopeSet scopes;
    for (const Permission permission : operation.needs.permissions())
        scopes.add(permission);
    return {{u"oauth2"_s, QJsonArray::fromStringList(scopes.toString().split(u' ', Qt::SkipEmptyParts))}};
}

QJsonObject parameter(const QString &name, const QString &place, bool isRequired, QJsonObject schema)
{
    const QString description = schema.take(u"description"_s).toString();
    QJsonObject json{{u"name"_s, name}, {u"in"_s, place}, {u"description"_s, description}};
    if (isRequired)
        json.insert(u"required"_s, true);
    if (schema["type"_L1] == "object"_L1) // as JSON text
        json.insert(u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}});
    else
        json.insert(u"schema"_s, schema);
    return json;
}

QJsonArray parametersOf(const Route &route, const QJsonArray &required)
{
    QJsonArray parameters;
    const QStringList inPath = route.pathArguments();
    for (const QString &name : inPath)
        parameters += parameter(name, u"path"_s, true, route.properties[name].toObject());
    if (route.method == http::Method::Get) {
        for (auto property = route.properties.begin(); property != route.properties.end(); ++property) {
            if (!inPath.contains(property.key()))
                parameters += parameter(property.key(), u"query"_s, required.contains(property.key()), property->toObject());
        }
        return parameters;
    }
    if (route.takes(keyArgument))
        parameters += parameter(u"Idempotency-Key"_s, u"header"_s, false, route.properties[keyArgument].toObject());
    if (route.takes(versionArgument))
        parameters += parameter(u"If-Match"_s, u"header"_s, false,
                                {{u"type"_s, u"string"_s},
                                 {u"description"_s, u"The ETag that you read; 412 when somebody changed the record since."_s}});
    return parameters;
}

/// What is neither in the path nor in a header.
QJsonObject bodyOf(const Route &route, QJsonObject schema)
{
    QJsonObject properties = route.properties;
    QJsonArray required;
    QStringList elsewhere = route.pathArguments();
    elsewhere << keyArgument << versionArgument;
    for (const QString &name : elsewhere)
        properties.remove(name);
    const QJsonArray all = schema["required"_L1].toArray();
    for (const QJsonValue &name : all) {
        if (!elsewhere.contains(name.toString()))
            required += name;
    }
    schema.insert(u"properties"_s, properties);
    schema.remove(u"required"_s);
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return {{u"required"_s, !required.isEmpty()},
            {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
}

QJsonObject responsesOf(const Route &route)
{
    const QJsonObject schema = QJsonDocument::fromJson(route.operation->outputSchema).object();
    QJsonObject headers;
    if (schema["properties"_L1].toObject().contains("version"_L1))
        headers.insert(u"ETag"_s, described(u"The record's version, for If-Match."_s, {{u"type"_s, u"string"_s}}));
    if (route.takes(u"cursor"_s))
        headers.insert(
            u"Link"_s,
            described(u"The next page: <…>; rel=\"next\" (RFC 8288); absent on the last one."_s, {{u"type"_s, u"string"_s}}));
    const bool isNew = route.operation->effect == Effect::Adds && route.method == http::Method::Post;
    QJsonObject done{{u"description"_s, isNew ? u"Added."_s : u"Done."_s},
                     {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}}}};
    if (!headers.isEmpty())
        done.insert(u"headers"_s, headers);
    QJsonObject responses{{isNew ? u"201"_s : u"200"_s, done}};
    QStringList refusals{u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"429"_s, u"503"_s};
    if (route.writes())
        responses.insert(u"202"_s,
                         QJsonObject{{u"description"_s, u"Not done yet: the person has to confirm it (`pending_change`)."_s}});
    if (route.writes())
        refusals << u"409"_s << u"415"_s << u"422"_s;
    if (route.takes(versionArgument))
        refusals << u"412"_s;
    for (const QString &status : refusals)
        responses.insert(status, reference(u"responses/Problem"_s));
    return responses;
}

QJsonObject operationOf(const Route &route)
{
    const Operation &operation = *route.operation;
    const QJsonObject schema = QJsonDocument::fromJson(operation.inputSchema).object();
    QJsonObject json{
        {u"operationId"_s, QString::fromLatin1(operation.name)},
        {u"summary"_s, QString::fromLatin1(operation.title)},
        {u"description"_s, QString::fromUtf8(operation.description)},
        {u"tags"_s, QJsonArray{tagOf(route)}},
        {u"parameters"_s, parametersOf(route, schema["required"_L1].toArray())},
        {u"responses"_s, responsesOf(route)},
        {u"security"_s,
         QJsonArray{QJsonObject{{u"basic"_s, QJsonArray{}}}, QJsonObject{{u"apiKey"_s, QJsonArray{}}}, scopesOf(operation)}}};
    if (route.method != http::Method::Get)
        json.insert(u"requestBody"_s, bodyOf(route, schema));
    return json;
}

QJsonObject pathsOf()
{
    QJsonObject paths;
    for (const Route &route : routes()) {
        const QString path = QString::fromLatin1(route.path);
        QJsonObject methods = paths[path].toObject();
        methods.insert(QString::fromLatin1(http::nameOf(route.method)).toLower(), operationOf(route));
        paths.insert(path, methods);
    }
    return paths;
}

QJsonObject problemSchema()
{
    const auto member = [](const QString &type, const QString &description) {
        return QJsonObject{{u"type"_s, type}, {u"description"_s, description}};
    };
    return {{u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"type"_s, u"title"_s, u"status"_s, u"detail"_s, u"code"_s}},
            {u"properties"_s,
             QJsonObject{{u"type"_s, member(u"string"_s, u"urn:fractal-one:problem: and the code."_s)},
                         {u"title"_s, member(u"string"_s, u"In general."_s)},
                         {u"status"_s, member(u"integer"_s, u"As the answer's."_s)},
                         {u"detail"_s, member(u"string"_s, u"What went wrong this time."_s)},
                         {u"code"_s, member(u"string"_s, u"Such as validation_failed, not_found, version_conflict."_s)},
                         {u"field"_s, member(u"string"_s, u"The argument at fault."_s)},
                         {u"details"_s, member(u"object"_s, u"By code: problems, missing, current, allowed …"_s)},
                         {u"retryable"_s, member(u"boolean"_s, u"true: the same again may work in a moment."_s)},
                         {u"hint"_s, member(u"string"_s, u"What to do next."_s)},
                         {u"reference"_s, member(u"string"_s, u"Finds it in the server's log."_s)}}}};
}

QJsonObject componentsFor(const QString &publicUrl)
{
    QJsonObject scopes;
    for (const PermissionInfo &info : permissionTable) {
        if (info.scope == nullptr)
            continue;
        const QString name = QString::fromLatin1(info.scope);
        const QString before = scopes[name].toString();
        const QString label = QString::fromLatin1(info.label);
        scopes.insert(name, before.isEmpty() ? label : QStringList{before, label}.join(u"; "_s));
    }
    const QJsonObject code{{u"authorizationUrl"_s, QString{publicUrl + u"/oauth/authorize"_s}},
                           {u"tokenUrl"_s, QString{publicUrl + u"/oauth/token"_s}},
                           {u"refreshUrl"_s, QString{publicUrl + u"/oauth/token"_s}},
                           {u"scopes"_s, scopes}};
    const QJsonObject client{{u"tokenUrl"_s, QString{publicUrl + u"/oauth/token"_s}}, {u"scopes"_s, scopes}};
    const QJsonObject schemes{
        {u"basic"_s,
         QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"basic"_s}, {u"description"_s, u"API key and secret."_s}}},
        {u"apiKey"_s,
         QJsonObject{
             {u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"X-API-Key"_s}, {u"description"_s, u"KEY:SECRET"_s}}},
        {u"oauth2"_s,
         QJsonObject{{u"type"_s, u"oauth2"_s},
                     {u"description"_s, u"With resource="_s + publicUrl + QString::fromLatin1(basePath)},
                     {u"flows"_s, QJsonObject{{u"authorizationCode"_s, code}, {u"clientCredentials"_s, client}}}}}};
    const QJsonObject refused{
        {u"description"_s, u"Refused: RFC 9457."_s},
        {u"content"_s,
         QJsonObject{{u"application/problem+json"_s, QJsonObject{{u"schema"_s, reference(u"schemas/Problem"_s)}}}}}};
    return {{u"securitySchemes"_s, schemes},
            {u"schemas"_s, QJsonObject{{u"Problem"_s, problemSchema()}}},
            {u"responses"_s, QJsonObject{{u"Problem"_s, refused}}}};
}

} // namespace

QByteArray openApi(const QString &publicUrl)
{
    const QJsonObject json{
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"Fractal One"_s},
                     {u"version"_s, u"" FRACTAL_VERSION ""_s},
                     {u"description"_s, QString::fromLatin1(introduction)}}},
        {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, QString{publicUrl + QString::fromLatin1(basePath)}}}}},
        {u"paths"_s, pathsOf()},
        {u"components"_s, componentsFor(publicUrl)}};
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

} // namespace fractal::rest
