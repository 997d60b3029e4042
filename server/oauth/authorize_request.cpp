// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize_request.h"

#include "server/oauth/granted_rights.h"
#include "server/oauth/pkce.h"
#include "server/oauth/resource.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestState = 4096; // decision 16
constexpr qsizetype longestClientId = 256;
constexpr qsizetype longestLogged = 500;
constexpr qsizetype keyLength = 18; // decision 17

/// Text of a request on its way into the log: bounded, and nothing that a terminal would obey.
QString logged(const QString &text)
{
    QString plain = text.left(longestLogged);
    for (QChar &c : plain) {
        if (!c.isPrint())
            c = u'?';
    }
    return plain;
}

/// People paste the secret where the Key belongs: of what is longer than a Key, the log keeps the beginning.
QString loggedKey(const QString &key)
{
    return key.size() <= keyLength ? logged(key) : u"%1… (%2 characters)"_s.arg(logged(key.left(4))).arg(key.size());
}

tl::unexpected<Stopped> stop(Stop page, const consumers::Consumer &consumer, const QString &reason)
{
    return tl::unexpected<Stopped>{Stopped{page, {}, {ErrorName::InvalidRequest, "", {}, 0}, consumer, reason}};
}

tl::unexpected<Stopped> stopFor(const Error &error)
{
    return tl::unexpected<Stopped>{Stopped{Stop::Malformed, {}, asOAuthError(error), {}, {}}};
}

using Found = tl::expected<consumers::Consumer, Stopped>;

Found clientOf(Connection &connection, const Form &form)
{
    if (form.isRepeated("client_id") || form.isRepeated("redirect_uri")) // RFC 6749 §3.1
        return stop(Stop::Malformed, {}, u"client_id or redirect_uri is there twice"_s);
    const QString key = form.text("client_id");
    if (key.isEmpty() || key.size() > longestClientId)
        return stop(Stop::Malformed, {}, u"client_id is missing"_s);
    auto found = consumers::findByKey(connection, key);
    if (!found && found.error().code != ErrorCode::NotFound)
        return stopFor(found.error());
    if (!found)
        return stop(Stop::UnknownClient, {}, u"unknown client_id: "_s + loggedKey(key));
    if (!found->enabled)
        return stop(Stop::UnknownClient, *found, u"the consumer is disabled"_s);
    return *std::move(found);
}

/// Exact, byte for byte (RFC 9700 §2.1). The log keeps what came and what is registered: the administrator decides.
tl::expected<ReturnAddress, Stopped> returnAddressOf(const Form &form, const consumers::Consumer &consumer)
{
    const QString uri = form.text("redirect_uri");
    if (uri.isEmpty())
        return stop(Stop::Malformed, consumer, u"redirect_uri is missing"_s);
    if (!consumers::isRegistered(consumer, uri)) {
        const QString registered = consumer.callbacks.isEmpty() ? u"none"_s : logged(consumer.callbacks.join(u' '));
        auto stopped = stop(Stop::CallbackNotRegistered, consumer,
                            u"callback not registered: received %1 registered %2"_s.arg(logged(uri), registered));
        stopped.value().redirectUri = uri;
        return stopped;
    }
    if (form.bytes("state").size() > longestState)
        return stop(Stop::Malformed, consumer, u"state is longer than 4,096 bytes"_s);
    return ReturnAddress{uri, form.isRepeated("state") ? QByteArray{} : form.bytes("state")};
}

/// RFC 6749 §3.1.1, §3.1; RFC 9101 §6.1: what is not supported is never fetched.
Checked<void> checkShape(const Form &form)
{
    if (form.repeated("resource"))
        return refuse(ErrorName::InvalidRequest, "a parameter is there twice", u"a parameter is there twice"_s);
    if (form.has("request"))
        return refuse(ErrorName::RequestNotSupported, "request objects are not supported", u"the parameter request"_s);
    if (form.has("request_uri"))
        return refuse(ErrorName::RequestUriNotSupported, "request objects are not supported", u"the parameter request_uri"_s);
    if (!form.has("response_type"))
        return refuse(ErrorName::InvalidRequest, "response_type is missing", u"response_type is missing"_s);
    if (form.bytes("response_type") != "code") // RFC 9700 §2.1.2
        return refuse(ErrorName::UnsupportedResponseType, "the only response_type is code",
                      u"response_type "_s + logged(form.text("response_type")));
    if (form.has("response_mode") && form.bytes("response_mode") != "query")
        return refuse(ErrorName::InvalidRequest, "the only response_mode is query",
                      u"response_mode "_s + logged(form.text("response_mode")));
    return {};
}

/// RFC 7636 §4.3, for clients with a secret too (OAuth 2.1 §7.6). Absent means "plain", which is refused.
Checked<QString> challengeOf(const Form &form)
{
    if (!form.has("code_challenge"))
        return refuse(ErrorName::InvalidRequest, "code_challenge is missing", u"code_challenge is missing"_s);
    if (form.bytes("code_challenge_method") != "S256")
        return refuse(ErrorName::InvalidRequest, "code_challenge_method must be S256", u"code_challenge_method is not S256"_s);
    if (!pkce::isChallenge(form.bytes("code_challenge")))
        return refuse(ErrorName::InvalidRequest, "code_challenge must be 43 characters of base64url",
                      u"code_challenge has a wrong form"_s);
    return form.text("code_challenge");
}

/// OpenID Connect Core §3.1.2.1; `consent` is what happens anyway (decision 16).
Checked<void> readPrompt(const Form &form, AuthorizeRequest &request)
{
    const QList<QByteArray> words = form.bytes("prompt").split(' ');
    request.mayAsk = !words.contains("none");
    request.signInAgain = words.contains("login") || words.contains("select_account");
    if (!request.mayAsk && words.size() > 1)
        return refuse(ErrorName::InvalidRequest, "prompt none stands alone", u"prompt none with another word"_s);
    return {};
}

Checked<AuthorizeRequest> checkParameters(const Form &form, const SiteView &site, const consumers::Consumer &consumer)
{
    AuthorizeRequest request;
    FRACTAL_OAUTH_TRY_VOID(checkShape(form));
    if (consumer.grantType != consumers::GrantType::AuthorizationCode)
        return refuse(ErrorName::UnauthorizedClient, "the client may not use this flow",
                      u"the consumer is not made for people"_s);
    FRACTAL_OAUTH_TRY(request.codeChallenge, challengeOf(form));
    FRACTAL_OAUTH_TRY(const ScopeSet scopes, askedScopes(form.text("scope")));
    request.scopes = scopes.isEmpty() ? ScopeSet::reading() : scopes;
    FRACTAL_OAUTH_TRY(const Resource resource, resourceOf(form, site.urls, site.settings.extraResources, mcpAudience));
    request.resource = QString::fromUtf8(resource.uri);
    request.audience = resource.audience;
    FRACTAL_OAUTH_TRY_VOID(readPrompt(form, request));
    return request;
}

} // namespace

QJsonObject AuthorizeRequest::toJson() const
{
    return {{u"redirect_uri"_s, returnTo.redirectUri},
            {u"state"_s, QString::fromLatin1(returnTo.state.toBase64())},
            {u"scope"_s, scopes.toString()},
            {u"resource"_s, resource},
            {u"audience"_s, audience},
            {u"code_challenge"_s, codeChallenge},
            {u"sign_in_again"_s, signInAgain}};
}

AuthorizeRequest AuthorizeRequest::fromJson(const QJsonObject &json)
{
    AuthorizeRequest request;
    request.returnTo = {json[u"redirect_uri"_s].toString(), QByteArray::fromBase64(json[u"state"_s].toString().toLatin1())};
    request.scopes = ScopeSet::parse(json[u"scope"_s].toString()).value_or(ScopeSet{});
    request.resource = json[u"resource"_s].toString();
    request.audience = json[u"audience"_s].toString();
    request.codeChallenge = json[u"code_challenge"_s].toString();
    request.signInAgain = json[u"sign_in_again"_s].toBool();
    return request;
}

tl::expected<Checkpoint, Stopped> checkAuthorizeRequest(http::Exchange &exchange, const SiteView &site)
{
    const auto form = Form::parse(exchange.request.query, "state");
    if (!form)
        return stop(Stop::Malformed, {}, u"the query is malformed"_s);
    auto consumer = clientOf(exchange.work.connection, *form);
    if (!consumer)
        return tl::unexpected<Stopped>{std::move(consumer).error()};
    auto returnTo = returnAddressOf(*form, *consumer);
    if (!returnTo)
        return tl::unexpected<Stopped>{std::move(returnTo).error()};
    auto request = checkParameters(*form, site, *consumer);
    if (!request)
        return tl::unexpected<Stopped>{Stopped{Stop::Malformed, *returnTo, request.error(), *consumer, request.error().debug}};
    request->returnTo = *std::move(returnTo);
    return Checkpoint{*std::move(consumer), *std::move(request)};
}

} // namespace fractal::oauth
