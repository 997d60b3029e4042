// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/post.h"

#include "server/mcp/bearer.h"
#include "server/mcp/legacy_request.h"
#include "server/mcp/modern_request.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int badRequest = 400;

/// A body under way. A value: the writer may have to begin its part again.
struct Errand {
    Asker asker;
    std::shared_ptr<const Dispatcher> dispatcher;
    Era era = Era::Legacy;
    json_rpc::Body body;
    size_t next = 0; ///< the first message that is not answered yet
    std::vector<Reply> replies;
};

http::Response responseFrom(Reply reply)
{
    if (reply.instead)
        return *std::move(reply.instead);
    auto response = reply.json.isEmpty() ? http::Response::empty(reply.status)
                                         : http::Response::json(reply.status, std::move(reply.json));
    if (!reply.session.isEmpty())
        response.with("Mcp-Session-Id"_ba, std::move(reply.session));
    return response;
}

/// JSON-RPC 2.0 §6: what needs no answer is left out, and a list that would be empty too.
http::Response responseFrom(const std::vector<Reply> &replies)
{
    QByteArray list;
    for (const Reply &reply : replies) {
        if (!reply.json.isEmpty())
            list += (list.isEmpty() ? "[" : ",") + reply.json;
    }
    return list.isEmpty() ? responseFrom(Reply::silent()) : http::Response::json(200, list + ']');
}

http::Outcome goOn(Errand errand, http::Exchange &exchange, bool inWriter);

/// A right that was taken away while the call waited for the writer is gone for it too.
http::Outcome goOnInWriter(Errand errand, http::Exchange &exchange)
{
    auto principal = exchange.site.principalOf(exchange.work.connection, errand.asker.tokenHash, exchange.work.now());
    if (!principal)
        return http::Response::empty(503);
    if (!*principal)
        return tokenEnded(errand.asker);
    errand.asker.principal = **std::move(principal);
    return goOn(std::move(errand), exchange, true);
}

http::Outcome goOn(Errand errand, http::Exchange &exchange, bool inWriter)
{
    for (; errand.next < errand.body.messages.size(); ++errand.next) {
        const json_rpc::Incoming &incoming = errand.body.messages[errand.next];
        if (!incoming) {
            errand.replies.push_back(Reply::of(incoming.error(), badRequest));
            continue;
        }
        auto answer = errand.dispatcher->answer({*incoming, errand.era, errand.asker, exchange.work, !errand.body.isBatch});
        if (const auto *call = std::get_if<ToolCall>(&answer)) {
            if (!inWriter) {
                return http::Deferred{http::Place::Write,
                                      [errand = std::make_shared<const Errand>(std::move(errand))](http::Exchange &later) {
                                          return goOnInWriter(*errand, later);
                                      }};
            }
            errand.replies.push_back(errand.dispatcher->write(*call, errand.asker, exchange.work));
        } else {
            errand.replies.push_back(std::get<Reply>(std::move(answer)));
        }
    }
    return errand.body.isBatch ? responseFrom(errand.replies) : responseFrom(std::move(errand.replies.front()));
}

/// What the era demands of the body as a whole; nothing when it may be answered.
std::optional<Reply> refusalOf(const http::Exchange &exchange, const Errand &errand, const LegacySessions &sessions)
{
    if (errand.era == Era::Legacy)
        return legacyRefusal(exchange, errand.body, errand.asker, sessions);
    const json_rpc::Message &message = *errand.body.messages.front();
    // What the headers of a notification have to be is not defined.
    const auto fault = message.kind == json_rpc::Kind::Request ? modernFault(message, exchange.request) : std::nullopt;
    return fault ? std::optional{Reply::of(*fault, badRequest)} : std::nullopt;
}

} // namespace

http::Outcome post(http::Exchange &exchange, Asker asker, const LegacySessions &sessions,
                   std::shared_ptr<const Dispatcher> dispatcher)
{
    auto body = json_rpc::parse(exchange.request.body);
    if (!body)
        return responseFrom(Reply::of(body.error(), badRequest));
    const json_rpc::Incoming &first = body->messages.front();
    if (!body->isBatch && !first)
        return responseFrom(Reply::of(first.error(), badRequest));
    const Era era = body->isBatch ? Era::Legacy : eraOf(*first, exchange.request.header("mcp-protocol-version").trimmed());
    Errand errand{std::move(asker), std::move(dispatcher), era, *std::move(body), 0, {}};
    if (auto refusal = refusalOf(exchange, errand, sessions))
        return responseFrom(*std::move(refusal));
    return goOn(std::move(errand), exchange, false);
}

} // namespace fractal::mcp
