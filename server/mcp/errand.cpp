// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/errand.h"

#include "server/http/status.h"
#include "server/mcp/call_stream.h"
#include "server/mcp/event.h"
#include "server/mcp/listening.h"
#include "server/mcp/result_writer.h"

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto callDeadline = 55s; // MCP 27

CallStreamPtr callStream(const Errand &errand, const json_rpc::Message &message, const http::StreamPtr &stream,
                         const WantedPtr &wanted)
{
    return std::make_shared<CallStream>(CallStream::Setup{stream, wanted, errand.room->questions, errand.era, message.id,
                                                          message.params.value(metaMember)["progressToken"_L1], errand.client,
                                                          errand.room->catalogue.server});
}

/// Ends what takes too long. Held by the stream, which it must not hold.
std::function<void(http::Exchange &)> deadlineOf(const CallStreamPtr &call)
{
    const auto until = std::chrono::steady_clock::now() + callDeadline;
    return [held = std::weak_ptr<CallStream>{call}, until](http::Exchange &) {
        const CallStreamPtr late = held.lock();
        if (!late || std::chrono::steady_clock::now() < until)
            return;
        late->finish(Reply::of({late->about().id, json_rpc::internalError, u"This took too long and was given up."_s, {}}));
        late->about().wanted->cancel();
    };
}

void cancelWithTheClient(Era era, const http::StreamPtr &stream, const WantedPtr &wanted)
{
    if (era == Era::Modern)
        stream->whenLost([wanted] { wanted->cancel(); });
}

/// An answer of HTTP's, where the head has left already.
QByteArray eventFrom(const json_rpc::RequestId &id, const http::Response &answer)
{
    if (answer.status == status::ok && !answer.body.isEmpty())
        return event(answer.body);
    if (answer.status == status::accepted)
        return {}; // cancelled: no response follows
    return event(json_rpc::toJson({id, json_rpc::internalError, u"Nothing was done; try again in a moment."_s, {}}));
}

} // namespace

http::Response responseFrom(Reply reply)
{
    if (reply.instead)
        return *std::move(reply.instead);
    if (reply.stream)
        return listening::streamed(reply.stream, reply.json);
    auto response = reply.json.isEmpty() ? http::Response::empty(reply.status)
                                         : http::Response::json(reply.status, std::move(reply.json));
    if (!reply.session.isEmpty())
        response.with("Mcp-Session-Id"_ba, std::move(reply.session));
    response.after = reply.after;
    return response;
}

http::Response streamedCall(const Errand &errand, const json_rpc::Message &message, const InStream &begun)
{
    const auto stream = std::make_shared<http::Stream>();
    const WantedPtr wanted = errand.room->underWay.begin(errand.placeOf(message.id));
    const CallStreamPtr call = callStream(errand, message, stream, wanted);
    cancelWithTheClient(errand.era, stream, wanted);
    wanted->whenCancelled([held = std::weak_ptr<http::Stream>{stream}] {
        if (const http::StreamPtr open = held.lock())
            open->end();
    });
    stream->everySecond(deadlineOf(call));
    begun.begin(call);
    return listening::streamed(stream, {});
}

Waiting streamedWait(const Errand &errand, const json_rpc::Message &message)
{
    const auto stream = std::make_shared<http::Stream>();
    cancelWithTheClient(errand.era, stream, errand.wanted);
    stream->tellAnswersAs([id = message.id](const http::Response &answer) { return eventFrom(id, answer); });
    const CallStreamPtr call = callStream(errand, message, stream, errand.wanted);
    call->progress(0, 1, u"Waiting for the store."_s);
    return {listening::streamed(stream, {}), call};
}

bool wants(const Errand &errand, const std::vector<Note> &notes)
{
    return errand.isAlone() && errand.client.takesStreams && errand.client.asksForLog
        && std::ranges::any_of(
               notes, [&](const Note &note) { return note.level >= errand.client.logLevel.value_or(LogLevel::Emergency); });
}

http::Response streamedReply(const Errand &errand, const json_rpc::Message &message, const Reply &reply)
{
    const auto stream = std::make_shared<http::Stream>();
    const CallStreamPtr call = callStream(errand, message, stream, errand.room->underWay.begin(errand.placeOf(message.id)));
    for (const Note &note : reply.notes)
        call->log(note.level, note.text);
    call->finish(reply);
    return listening::streamed(stream, {});
}

} // namespace fractal::mcp
