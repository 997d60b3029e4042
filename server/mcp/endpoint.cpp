// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/endpoint.h"

#include "core/store/mcp_sessions.h"
#include "server/mcp/bearer.h"
#include "server/mcp/post.h"
#include "server/mcp/request_checks.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 bodyLimit = 1024 * 1024; // H1
constexpr auto recordDelay = 1s; // decision 22

/// What all calls share.
struct Room {
    explicit Room(const Deps &deps)
        : recorder{deps.writer, deps.clock, deps.random, deps.keyring, recordDelay},
          sessions{deps.keyring}
    {}

    CallRecorder recorder;
    LegacySessions sessions;
    Dispatcher dispatcher{sessions, recorder};
};

http::Response refuse(int status, const QString &why)
{
    return http::Response::json(status, json_rpc::toJson({{}, json_rpc::invalidRequest, why, {}}));
}

http::Response methodNotAllowed()
{
    auto response = http::Response::empty(405);
    response.with("Allow"_ba, "POST, DELETE, OPTIONS"_ba);
    return response;
}

/// 2025-11-25 basic/transports, session management
http::Outcome endSession(http::Exchange &exchange, const Asker &asker, const LegacySessions &sessions)
{
    const QByteArray name = exchange.request.header("mcp-session-id");
    if (name.isEmpty() || QLatin1StringView{exchange.request.header("mcp-protocol-version").trimmed()} == modernVersion)
        return methodNotAllowed();
    const auto session = sessions.find(exchange.work, name, asker.principal.authorization);
    if (!session)
        return http::Response::empty(503);
    if (!*session)
        return refuse(404, u"There is no such session."_s);
    return http::Deferred{http::Place::Write, [session = **session](http::Exchange &later) -> http::Outcome {
                              const auto ended = mcp_sessions::end(later.work, QString::fromLatin1(session.id),
                                                                   session.expires());
                              return ended ? http::Response::empty(204) : http::Response::empty(503);
                          }};
}

/// Decision 11, from Origin on.
http::Outcome handle(http::Exchange &exchange, const std::shared_ptr<Room> &room, const QByteArray &metadataPath)
{
    if (!isOriginAllowed(exchange))
        return refuse(403, u"This origin is not allowed here."_s);
    auto asker = authenticate(exchange, metadataPath);
    if (!asker)
        return std::move(asker).error();
    if (exchange.request.method == http::Method::Delete)
        return endSession(exchange, *asker, room->sessions);
    if (exchange.request.method != http::Method::Post)
        return methodNotAllowed();
    if (!isJson(exchange.request))
        return refuse(415, u"Send application/json."_s);
    if (!acceptsOurAnswers(exchange.request))
        return refuse(406, u"Accept application/json and text/event-stream."_s);
    room->recorder.used(asker->principal, exchange.request.peer);
    return post(exchange, *std::move(asker), room->sessions, {room, &room->dispatcher});
}

http::Outcome unstored(http::Outcome outcome)
{
    if (auto *response = std::get_if<http::Response>(&outcome)) {
        response->with("Cache-Control"_ba, "no-store"_ba); // SEC-21
        return outcome;
    }
    auto &deferred = std::get<http::Deferred>(outcome);
    return http::Deferred{deferred.place,
                          [next = std::move(deferred.next)](http::Exchange &later) { return unstored(next(later)); }};
}

} // namespace

QList<http::Endpoint> endpoints(const Deps &deps)
{
    const auto room = std::make_shared<Room>(deps);
    QList<http::Endpoint> list;
    for (const char *path : {"/mcp/oauth/fractal-one", "/mcp"}) {
        const QByteArray metadataPath = QByteArray{"/.well-known/oauth-protected-resource"} + path; // RFC 9728 §3.1
        list += http::Endpoint{
            .path = path,
            .methods = {http::Method::Post, http::Method::Delete},
            .auth = http::Auth::Bearer,
            .place = http::Place::Inline,
            .bodyLimit = bodyLimit,
            .cors = http::Cors::Api,
            .handle = [room, metadataPath](http::Exchange &exchange) { return unstored(handle(exchange, room, metadataPath)); },
            .everyMethod = true};
    }
    return list;
}

} // namespace fractal::mcp
