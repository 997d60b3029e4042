// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_metadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCallbacks = 20; // of a consumer
constexpr qsizetype mostWords = 50; // in a list of grants or methods

constexpr std::array usableGrants{"authorization_code"_L1, "refresh_token"_L1};
/// Grants that a client which brings itself along can never have: it acts for a person, who signs in here.
constexpr std::array refusedGrants{"password"_L1, "implicit"_L1, "client_credentials"_L1};

struct MethodName {
    AuthMethod method;
    QLatin1StringView name;
};
constexpr std::array methodNames{MethodName{AuthMethod::None, "none"_L1}, MethodName{AuthMethod::Post, "client_secret_post"_L1},
                                 MethodName{AuthMethod::Basic, "client_secret_basic"_L1}};

tl::unexpected<OAuthError> refusedMetadata(Hint hint)
{
    return refuse(ErrorName::InvalidClientMetadata, hint, QString::fromLatin1(hint.text()));
}

tl::unexpected<OAuthError> refusedCallback(Hint hint, const QString &debug)
{
    return refuse(ErrorName::InvalidRedirectUri, hint, debug);
}

Checked<QJsonObject> objectFrom(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return refusedMetadata("this is not a JSON object");
    return document.object();
}

/// Texts of a list; `fallback` where there is none.
Checked<QStringList> words(const QJsonObject &json, QLatin1StringView name, const QStringList &fallback)
{
    const QJsonValue value = json[name];
    if (value.isUndefined() || value.isNull())
        return fallback;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > mostWords)
        return refusedMetadata("a member that is a list has another type, or too many entries");
    QStringList list;
    for (const QJsonValue &word : array) {
        if (!word.isString())
            return refusedMetadata("a list has an entry that is no text");
        list += word.toString();
    }
    return list;
}

Checked<QStringList> callbacksFrom(const QJsonObject &json)
{
    const QJsonValue value = json["redirect_uris"_L1];
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return refusedCallback("redirect_uris is missing or empty", u"redirect_uris is missing or empty"_s);
    if (array.size() > mostCallbacks)
        return refusedCallback("at most 20 redirect_uris are taken", u"%1 redirect_uris"_s.arg(array.size()));
    QStringList callbacks;
    for (const QJsonValue &uri : array) {
        const auto checked = consumers::checkCallback(uri.toString());
        if (!checked)
            return refusedCallback("a redirect_uri cannot be registered", checked.error().detail);
        callbacks += uri.toString();
    }
    callbacks.removeDuplicates();
    return callbacks;
}

/// Name and addresses; a wrong type counts as absent.
self_registered::Description descriptionFrom(const QJsonObject &json, const QStringList &callbacks, const QString &domain)
{
    return self_registered::tidied({.name = json["client_name"_L1].toString(),
                                    .url = json["client_uri"_L1].toString(),
                                    .privacyUrl = json["policy_uri"_L1].toString(),
                                    .eulaUrl = json["tos_uri"_L1].toString(),
                                    .callbacks = callbacks,
                                    .domain = domain});
}

/// RFC 7591 §2: without the member, the authorization code. Only the code without refresh tokens is legal too.
Checked<QStringList> grantsFrom(const QJsonObject &json)
{
    FRACTAL_OAUTH_TRY(const QStringList asked, words(json, "grant_types"_L1, {usableGrants.front()}));
    FRACTAL_OAUTH_TRY(const QStringList answers, words(json, "response_types"_L1, {u"code"_s}));
    if (!asked.contains(usableGrants.front()) || !answers.contains("code"_L1))
        return refusedMetadata("the grant_type authorization_code with the response_type code is needed");
    QStringList grants;
    for (const QLatin1StringView grant : usableGrants) {
        if (asked.contains(grant))
            grants += grant;
    }
    return grants;
}

bool isSecretMethod(const QString &method)
{
    return method.startsWith("client_secret_"_L1);
}

} // namespace

const char *wireName(AuthMethod method)
{
    return std::ranges::find(methodNames, method, &MethodName::method)->name.data();
}

QString domainOf(const QString &callback)
{
    const QUrl url{callback, QUrl::StrictMode};
    return url.scheme() == "https"_L1 ? url.host(QUrl::FullyEncoded).toLower() : QString{};
}

Checked<ClientMetadata> readRegistration(const QByteArray &json)
{
    FRACTAL_OAUTH_TRY(const QJsonObject object, objectFrom(json));
    FRACTAL_OAUTH_TRY(const QStringList callbacks, callbacksFrom(object));
    ClientMetadata metadata;
    FRACTAL_OAUTH_TRY(metadata.grantTypes, grantsFrom(object));
    FRACTAL_OAUTH_TRY(const QStringList asked, words(object, "grant_types"_L1, {}));
    if (std::ranges::any_of(refusedGrants, [&](QLatin1StringView grant) { return asked.contains(grant); }))
        return refusedMetadata("a grant_type is not offered to clients that register themselves");
    FRACTAL_OAUTH_TRY(const QStringList answers, words(object, "response_types"_L1, {u"code"_s}));
    if (answers != QStringList{u"code"_s}) // RFC 9700 §2.1.2
        return refusedMetadata("the only response_type is code");
    if (object.contains("jwks"_L1) && object.contains("jwks_uri"_L1)) // RFC 7591 §2
        return refusedMetadata("jwks and jwks_uri exclude each other");
    const QString method = object["token_endpoint_auth_method"_L1].toString(methodNames.back().name);
    const auto known = std::ranges::find_if(methodNames, [&](const MethodName &one) { return method == one.name; });
    if (known == methodNames.end())
        return refusedMetadata("this token_endpoint_auth_method is not supported");
    metadata.authMethod = known->method;
    const auto scopes = ScopeSet::parse(object["scope"_L1].toString());
    if (!scopes)
        return refusedMetadata("a scope is unknown or malformed");
    metadata.scopes = *scopes;
    const auto first = std::ranges::find_if_not(callbacks, [](const QString &uri) { return domainOf(uri).isEmpty(); });
    metadata.description = descriptionFrom(object, callbacks, first == callbacks.end() ? QString{} : domainOf(*first));
    return metadata;
}

Checked<ClientMetadata> readDocument(const QByteArray &json, const QString &address, const QString &host)
{
    FRACTAL_OAUTH_TRY(const QJsonObject object, objectFrom(json));
    if (object["client_id"_L1].toString() != address) // simple string comparison (RFC 3986 §6.2.1)
        return refusedMetadata("the document names another client_id than its address");
    if (object.contains("client_secret"_L1) || object.contains("client_secret_expires_at"_L1))
        return refusedMetadata("the document holds a secret");
    const QString preferred = object["token_endpoint_auth_method"_L1].toString(u"none"_s);
    FRACTAL_OAUTH_TRY(const QStringList methods, words(object, "token_endpoint_auth_methods_supported"_L1, {preferred}));
    if (isSecretMethod(preferred) || std::ranges::any_of(methods, isSecretMethod))
        return refusedMetadata("the document asks for a method that needs a shared secret");
    if (!methods.contains("none"_L1))
        return refusedMetadata("the client cannot do without a proof that this server does not know");
    FRACTAL_OAUTH_TRY(const QStringList callbacks, callbacksFrom(object));
    ClientMetadata metadata;
    FRACTAL_OAUTH_TRY(metadata.grantTypes, grantsFrom(object));
    metadata.description = descriptionFrom(object, callbacks, host.toLower());
    return metadata;
}

} // namespace fractal::oauth
