// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/endpoint.h"

#include "core/store/mcp_sessions.h"
#include "server/http/status.h"
#include "server/mcp/gate.h"
#include "server/mcp/listening.h"
#include "server/mcp/post.h"
#include "server/mcp/request_checks.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 1024 * 1024; // H1

http::Response refuse(int status, const QString &why)
{
    return http::Response::json(status, json_rpc::toJson({{}, json_rpc::invalidRequest, why, {}}));
}

http::Response methodNotAllowed()
{
    auto response = http::Response::empty(status::methodNotAllowed);
    response.with("Allow"_ba, "POST, DELETE, OPTIONS"_ba);
    return response;
}

using SessionHandler = std::function<http::Outcome(const LegacySession &)>;

/// What only a session can be asked for: there are none without its name, and none in the modern era.
http::Outcome withSession(http::Exchange &exchange, const Asker &asker, const LegacySessions &sessions,
                          const SessionHandler &then)
{
    const QByteArray name = exchange.request.header("mcp-session-id").trimmed();
    if (name.isEmpty() || QLatin1StringView{exchange.request.header("mcp-protocol-version").trimmed()} == modernVersion)
        return methodNotAllowed();
    const auto session = sessions.find(exchange.work, name, asker.principal.authorization);
    if (!session)
        return http::Response::empty(status::serviceUnavailable);
    if (!*session)
        return refuse(status::notFound, u"There is no such session."_s);
    return then(**session);
}

/// 2025-11-25 basic/transports, session management
http::Outcome endSession(const LegacySession &session, const std::shared_ptr<Room> &room)
{
    return http::Deferred{
        http::Place::Write, [session, room](http::Exchange &later) -> http::Outcome {
            const auto ended = mcp_sessions::end(later.work, QString::fromLatin1(session.id), session.expires());
            if (ended)
                room->states.end(session.id);
            return ended ? http::Response::empty(status::noContent) : http::Response::empty(status::serviceUnavailable);
        }};
}

http::Outcome listen(http::Exchange &exchange, const Asker &asker, const std::shared_ptr<Room> &room)
{
    if (!acceptsStreams(exchange.request))
        return methodNotAllowed();
    return withSession(exchange, asker, room->sessions, [&](const LegacySession &session) -> http::Outcome {
        return listening::listenToSession(*room, session, asker, exchange.work);
    });
}

/// Decision 11, from Origin on.
http::Outcome handle(http::Exchange &exchange, const std::shared_ptr<Room> &room, const Gate &gate)
{
    if (!isOriginAllowed(exchange))
        return refuse(status::forbidden, u"This origin is not allowed here."_s);
    auto asker = gate.enter(exchange);
    if (!asker)
        return std::move(asker).error();
    if (exchange.request.method == http::Method::Get)
        return listen(exchange, *asker, room);
    if (exchange.request.method == http::Method::Delete)
        return withSession(exchange, *asker, room->sessions,
                           [&](const LegacySession &session) { return endSession(session, room); });
    if (exchange.request.method != http::Method::Post)
        return methodNotAllowed();
    if (!isJson(exchange.request))
        return refuse(status::unsupportedMediaType, u"Send application/json."_s);
    if (!acceptsOurAnswers(exchange.request))
        return refuse(status::notAcceptable, u"Accept application/json and text/event-stream."_s);
    return post(exchange, *std::move(asker), room);
}

/// SEC-21
http::Outcome unstored(http::Outcome outcome)
{
    if (auto *response = std::get_if<http::Response>(&outcome)) {
        response->with("Cache-Control"_ba, "no-store"_ba);
        return outcome;
    }
    auto &deferred = std::get<http::Deferred>(outcome);
    std::shared_ptr<const http::Response> head;
    if (deferred.head) {
        auto unstoredHead = std::make_shared<http::Response>(*deferred.head);
        unstoredHead->with("Cache-Control"_ba, "no-store"_ba);
        head = std::move(unstoredHead);
    }
    return http::Deferred{deferred.place,
                          [next = std::move(deferred.next)](http::Exchange &later) { return unstored(next(later)); }, head};
}

} // namespace

http::Endpoint endpoint(const QByteArray &path, std::shared_ptr<Room> room, std::shared_ptr<const Gate> gate)
{
    return {.path = path,
            .methods = {http::Method::Get, http::Method::Post, http::Method::Delete},
            .auth = http::Auth::Bearer,
            .place = http::Place::Inline,
            .bodyLimit = bodyLimit,
            .cors = http::Cors::Api,
            .handle = [room = std::move(room),
                       gate = std::move(gate)](http::Exchange &exchange) { return unstored(handle(exchange, room, *gate)); },
            .everyMethod = true};
}

} // namespace fractal::mcp
