// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "server/http/status.h"
#include "server/oauth/client_endpoint.h"
#include "server/oauth/endpoints/endpoint_list.h"
#include "server/oauth/journal_author.h"

namespace fractal::oauth::endpoint {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 64 * 1024; // H1

Checked<void> check(const Form &form, const Client &)
{
    if (!form.has("token")) // RFC 7009 §2.1; token_type_hint is only a hint, and none is needed here
        return refuse(ErrorName::InvalidRequest, "token is missing", u"token is missing"_s);
    return {};
}

http::Response done()
{
    auto answer = http::Response::empty(status::ok); // RFC 7009 §2.2: for an unknown token too
    answer.with("cache-control"_ba, "no-store"_ba);
    return answer;
}

Checked<http::Response> act(ClientCall &call)
{
    const auto found = authorizations::findByAnyToken(call.work.connection, call.form.bytes("token"));
    if (!found && found.error().code == ErrorCode::NotFound)
        return done();
    FRACTAL_OAUTH_TRY(const auto authorization, found);
    if (authorization.consumer != call.client.consumer.id) // RFC 7009 §2.1: refused, and the client is told
        return refuse(ErrorName::InvalidGrant, "the token was not issued to this client",
                      u"asked to revoke a token of another consumer"_s);
    FRACTAL_OAUTH_TRY(const bool ended, authorizations::revoke(call.work, authorization.id, u"the consumer revoked it"_s));
    if (ended) {
        journal::Record record{.author = consumerAuthor(call.client.consumer, call.request),
                               .action = u"revoke"_s,
                               .outcome = u"done"_s,
                               .reason = {},
                               .reference = call.reference,
                               .changes = {},
                               .undoable = false,
                               .undoes = {}};
        record.author.user = authorization.user;
        record.author.authorization = authorization.id;
        FRACTAL_OAUTH_TRY_VOID(journal::append(call.work, record));
    }
    return done();
}

} // namespace

QList<http::Endpoint> revoke(const std::shared_ptr<Limiters> &limiters)
{
    return {http::Endpoint{.path = Urls::revokePath,
                           .methods = {http::Method::Post},
                           .auth = http::Auth::Client,
                           .place = http::Place::Inline,
                           .bodyLimit = bodyLimit,
                           .cors = http::Cors::Api,
                           .handle = [limiters](http::Exchange &exchange) {
                               return handleClient(exchange, limiters, {check, act});
                           }}};
}

} // namespace fractal::oauth::endpoint
