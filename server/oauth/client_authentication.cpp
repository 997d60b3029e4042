// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_authentication.h"

#include "core/store/consumer_secrets.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 256;

struct Credentials {
    QByteArray key;
    QByteArray secret;
};

tl::unexpected<OAuthError> refusedClient(const QString &debug)
{
    return refuse(ErrorName::InvalidClient, "client authentication failed", debug);
}

/// RFC 7617 §2 with RFC 6749 §2.3.1: both halves are form-urlencoded before they are joined.
Checked<Credentials> readBasic(QByteArrayView header)
{
    constexpr qsizetype schemeLength = 6; // "Basic "
    if (header.size() < schemeLength || header.first(schemeLength).compare("basic ", Qt::CaseInsensitive) != 0)
        return refusedClient(u"the Authorization header is not of the Basic scheme"_s);
    const auto decoded = QByteArray::fromBase64Encoding(header.sliced(schemeLength).trimmed().toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return refusedClient(u"the Basic credentials are malformed"_s);
    const auto key = formDecoded(decoded.decoded.first(colon));
    const auto secret = formDecoded(decoded.decoded.sliced(colon + 1));
    if (!key || !secret)
        return refusedClient(u"the Basic credentials are not form-urlencoded"_s);
    return Credentials{*key, *secret};
}

Checked<Credentials> readCredentials(const http::Request &request, const Form &form)
{
    if (!request.hasHeader("authorization"))
        return Credentials{form.bytes("client_id"), form.bytes("client_secret")};
    FRACTAL_OAUTH_TRY(Credentials basic, readBasic(request.header("authorization")));
    if (form.has("client_secret")) // RFC 6749 §2.3: not more than one method in each request
        return refuse(ErrorName::InvalidRequest, "send the client secret in one way only",
                      u"a secret in the header and in the body"_s);
    if (form.has("client_id") && form.bytes("client_id") != basic.key)
        return refuse(ErrorName::InvalidRequest, "the client_id of the header and of the body differ",
                      u"two different client_id"_s);
    return basic;
}

} // namespace

Checked<Client> authenticateClient(http::Exchange &exchange, const Form &form)
{
    FRACTAL_OAUTH_TRY(const Credentials given, readCredentials(exchange.request, form));
    if (given.key.isEmpty() || given.key.size() > longestKey)
        return refusedClient(u"no client_id was sent"_s);
    FRACTAL_OAUTH_TRY(const auto found, exchange.site.consumerOf(exchange.work.connection, QString::fromUtf8(given.key)));
    // An unknown consumer takes the same steps as a known one.
    static const consumers::KnownConsumer nobody;
    const consumers::KnownConsumer &known = found ? *found : nobody;
    const consumers::Consumer &consumer = known.consumer;
    const auto proof = consumers::presentedSecret(known.secrets, given.secret, exchange.work.now());
    if (!found)
        return refusedClient(u"there is no consumer of this key"_s);
    if (!consumer.enabled)
        return refusedClient(u"the consumer is disabled"_s);
    if (consumer.publicClient && !given.secret.isEmpty())
        return refusedClient(u"the consumer keeps no secret, but one was sent"_s);
    if (!consumer.publicClient && !proof)
        return refusedClient(given.secret.isEmpty() ? u"the secret is missing"_s : u"the secret is wrong"_s);
    return Client{consumer, proof};
}

Result<QList<QByteArray>> authenticationMethods(http::Exchange &exchange)
{
    QList<QByteArray> methods{"client_secret_post"_ba, "client_secret_basic"_ba};
    const Settings &settings = exchange.site.settings();
    // A metadata document never comes with a secret: clients that have one look for "none" here before they use it.
    bool isOffered = settings.clientsWithoutSecret || settings.clientMetadataDocuments || settings.dynamicRegistration;
    if (!isOffered) {
        // One that is there works whatever the settings say about those that are to come.
        FRACTAL_TRY(isOffered, consumers::anyWithoutSecret(exchange.work.connection));
    }
    if (isOffered)
        methods += "none"_ba;
    return methods;
}

} // namespace fractal::oauth
