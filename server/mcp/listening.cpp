// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/listening.h"

#include "server/http/status.h"
#include "server/mcp/event.h"
#include "server/mcp/listener.h"
#include "server/mcp/result_writer.h"

#include <QJsonArray>

namespace fractal::mcp::listening {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUri = 2000;

/// What is asked for, as far as it can be kept: the rest is not acknowledged.
Wishes wishesFrom(const Room &room, const Turn &turn)
{
    const QJsonObject filter = turn.message.params.value("notifications"_L1).toObject();
    const Catalogue &catalogue = room.catalogue;
    const auto wants = [&](QLatin1StringView member, const auto &source) { return source && filter.value(member).toBool(); };
    Wishes wishes{wants("toolsListChanged"_L1, catalogue.tools),
                  wants("promptsListChanged"_L1, catalogue.prompts),
                  wants("resourcesListChanged"_L1, catalogue.resources),
                  {}};
    const QJsonArray uris = filter.value("resourceSubscriptions"_L1).toArray();
    for (const QJsonValue &uri : uris) {
        if (wishes.watched.size() >= SessionStates::mostWatched || !catalogue.resources)
            break;
        const QString text = uri.toString().left(longestUri);
        if (catalogue.resources->canWatch(text, turn.asker, turn.work))
            wishes.watched.insert(text);
    }
    return wishes;
}

QByteArray acknowledgement(const Wishes &wishes, const json_rpc::RequestId &subscription)
{
    JsonWriter json;
    beginNotification(json, "notifications/subscriptions/acknowledged");
    subscription.write(json.key("_meta").beginObject().key(metaSubscription));
    json.endObject().key("notifications").beginObject();
    if (wishes.tools)
        json.field("toolsListChanged", true);
    if (wishes.prompts)
        json.field("promptsListChanged", true);
    if (wishes.resources)
        json.field("resourcesListChanged", true);
    if (!wishes.watched.empty()) {
        json.key("resourceSubscriptions").beginArray();
        for (const QString &uri : wishes.watched)
            json.string(uri);
        json.endArray();
    }
    json.endObject().endObject().endObject();
    return event(json.take());
}

struct Listening {
    const Asker &asker;
    json_rpc::RequestId subscription; ///< empty in the legacy era
    std::function<Wishes()> wishes;
};

/// Null: too many listen.
http::StreamPtr open(Room &room, Listening listening, Work &work)
{
    const auto stream = std::make_shared<http::Stream>();
    auto seat = room.listening.take(listening.asker.principal.authorization, stream);
    if (!seat)
        return {};
    const auto listener = std::make_shared<Listener>(
        Listener::Setup{stream, std::move(seat), room.catalogue, room.shared_from_this(), listening.asker,
                        std::move(listening.subscription), std::move(listening.wishes)},
        work);
    stream->everySecond([listener](http::Exchange &exchange) { listener->tick(exchange); });
    stream->sayFarewellWith([listener] { return listener->lastWords(); });
    return stream;
}

http::Response busy()
{
    auto response = http::Response::json(
        status::tooManyRequests,
        json_rpc::toJson({{}, json_rpc::invalidRequest, u"Too many streams are open: close some."_s, {}}));
    response.with("Retry-After"_ba, "30"_ba);
    return response;
}

} // namespace

http::Response streamed(const http::StreamPtr &stream, const QByteArray &first)
{
    auto response = http::Response::empty(status::ok);
    response.contentType = "text/event-stream"_ba;
    response.body = first;
    response.stream = stream;
    response.with("X-Accel-Buffering"_ba, "no"_ba); // nginx would keep it to itself until it ends
    return response;
}

Reply listen(Room &room, const Turn &turn)
{
    if (!turn.message.params.value("notifications"_L1).isObject())
        return invalidParams(turn, u"params.notifications is missing: it says what to listen for."_s);
    if (!turn.client.takesStreams)
        return fault(turn, json_rpc::invalidRequest, u"Accept text/event-stream to listen."_s, {}, status::notAcceptable);
    const Wishes wishes = wishesFrom(room, turn);
    const auto stream = open(room, {turn.asker, turn.message.id, [wishes] { return wishes; }}, turn.work);
    Reply reply;
    if (stream) {
        reply.stream = stream;
        reply.json = acknowledgement(wishes, turn.message.id);
    } else {
        reply.instead = busy();
    }
    return reply;
}

http::Response listenToSession(Room &room, const LegacySession &session, const Asker &asker, Work &work)
{
    const auto wishes = [&room, id = session.id] { return Wishes{true, true, true, room.states.watched(id)}; };
    const auto stream = open(room, {asker, {}, wishes}, work);
    if (!stream)
        return busy();
    room.states.listenOn(session.id, stream);
    return streamed(stream, ":\n\n"_ba); // the first byte at once (MCP 10)
}

} // namespace fractal::mcp::listening
