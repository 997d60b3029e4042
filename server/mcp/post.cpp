// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/post.h"

#include "core/store/word_index.h"
#include "server/http/status.h"
#include "server/mcp/call_stream.h"
#include "server/mcp/errand.h"
#include "server/mcp/gate.h"
#include "server/mcp/legacy_request.h"
#include "server/mcp/modern_request.h"
#include "server/mcp/request_checks.h"
#include "server/mcp/result_writer.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

/// JSON-RPC 2.0 §6: what needs no answer is left out, and a list that would be empty too.
http::Response responseFrom(const std::vector<Reply> &replies)
{
    QByteArray list;
    for (const Reply &reply : replies) {
        if (!reply.json.isEmpty())
            list += (list.isEmpty() ? "[" : ",") + reply.json;
    }
    return list.isEmpty() ? responseFrom(Reply::silent()) : http::Response::json(status::ok, list + ']');
}

http::Outcome goOn(Errand errand, http::Exchange &exchange, http::Place here);

/// A right that was taken away while the call waited for its place is gone for it too; and so is a call that nobody wants any
/// more (2025-11-25 basic/utilities/cancellation; in the modern era who leaves cancels).
http::Outcome goOnAt(http::Place here, Errand errand, http::Exchange &exchange)
{
    if (errand.wanted->isCancelled() || (errand.era == Era::Modern && exchange.clientHasLeft()))
        return responseFrom(Reply::silent());
    auto asker = errand.asker.gate->again(errand.asker, exchange.work, exchange.site);
    if (!asker)
        return std::move(asker).error();
    errand.asker = *std::move(asker);
    return goOn(std::move(errand), exchange, here);
}

/// To that place, for the message that is next and those after it.
http::Outcome waitFor(http::Place place, Errand errand, const std::vector<Note> &notes)
{
    const json_rpc::Message &message = *errand.body.messages[errand.next];
    errand.wanted = errand.room->underWay.begin(errand.placeOf(message.id));
    const bool reports = errand.isAlone() && errand.client.takesStreams
        && !message.params.value(metaMember)["progressToken"_L1].isUndefined();
    std::shared_ptr<const http::Response> head;
    if (reports || wants(errand, notes)) {
        Waiting waiting = streamedWait(errand, message);
        errand.telling = std::move(waiting.telling);
        for (const Note &note : notes)
            errand.telling->log(note.level, note.text);
        head = std::make_shared<const http::Response>(std::move(waiting.head));
    }
    return http::Deferred{place,
                          [place, errand = std::make_shared<const Errand>(std::move(errand))](http::Exchange &later) {
                              return goOnAt(place, *errand, later);
                          },
                          head};
}

http::Outcome goOn(Errand errand, http::Exchange &exchange, http::Place here)
{
    for (; errand.next < errand.body.messages.size(); ++errand.next) {
        const json_rpc::Incoming &incoming = errand.body.messages[errand.next];
        if (!incoming) {
            errand.replies.push_back(Reply::of(incoming.error(), status::badRequest));
            continue;
        }
        const Turn turn = errand.turnFor(*incoming, exchange.work);
        Answer answer = Dispatcher{*errand.room}.answer(turn);
        if (const auto *call = std::get_if<InPlace>(&answer)) {
            if (here != call->place) {
                errand.admitted = call->admitted;
                return waitFor(call->place, std::move(errand), call->notes);
            }
            errand.replies.push_back(call->run(errand.asker, exchange.work));
            // A later message of a batch finds the words of an earlier one. What fails here fails at the commit, too.
            if (errand.body.isBatch && here == http::Place::Write)
                static_cast<void>(word_index::settle(exchange.work.connection));
            if (errand.telling) {
                for (const Note &note : errand.replies.back().notes)
                    errand.telling->log(note.level, note.text);
            }
        } else if (const auto *reporting = std::get_if<InStream>(&answer)) {
            if (errand.isAlone() && errand.client.takesStreams)
                return streamedCall(errand, *incoming, *reporting);
            errand.replies.push_back(fault(turn, json_rpc::invalidRequest, u"Send this alone, and accept text/event-stream."_s,
                                           {}, status::notAcceptable));
        } else {
            errand.replies.push_back(std::get<Reply>(std::move(answer)));
        }
        if (errand.replies.back().wakesListeners)
            errand.room->listening.wakeAll();
        errand.admitted.reset();
        if (!errand.telling && wants(errand, errand.replies.back().notes))
            return streamedReply(errand, *incoming, errand.replies.back());
    }
    return errand.body.isBatch ? responseFrom(errand.replies) : responseFrom(std::move(errand.replies.front()));
}

/// What the era demands of the body as a whole, and what it says of the client. A reply when it is refused.
std::optional<Reply> begin(const http::Exchange &exchange, Errand &errand)
{
    errand.client.takesStreams = acceptsStreams(exchange.request);
    if (errand.era == Era::Legacy) {
        const auto session = legacySession(exchange, errand.body, errand.asker, errand.room->sessions);
        if (!session)
            return session.error();
        if (*session) {
            errand.client.session = (*session)->id;
            errand.client.abilities = (*session)->abilities;
            // 2025-11-25 server/utilities/logging: who sets no level gets what the server thinks right.
            const auto level = errand.room->states.logLevel((*session)->id);
            errand.client.asksForLog = level.has_value();
            errand.client.logLevel = level.value_or(LogLevel::Info);
        }
        return {};
    }
    const json_rpc::Message &message = *errand.body.messages.front();
    // What the headers of a notification have to be is not defined.
    if (message.kind != json_rpc::Kind::Request)
        return {};
    if (const auto refusal = modernFault(message, exchange.request))
        return Reply::of(*refusal, status::badRequest);
    const QJsonValue meta = message.params.value(metaMember);
    errand.client.abilities = abilitiesFrom(meta[metaCapabilities].toObject());
    errand.client.logLevel = logLevelNamed(meta[metaLogLevel].toString());
    errand.client.asksForLog = errand.client.logLevel.has_value();
    return {};
}

} // namespace

http::Outcome post(http::Exchange &exchange, Asker asker, const std::shared_ptr<Room> &room)
{
    auto body = json_rpc::parse(exchange.request.body);
    if (!body)
        return responseFrom(Reply::of(body.error(), status::badRequest));
    const json_rpc::Incoming &first = body->messages.front();
    if (!body->isBatch && !first)
        return responseFrom(Reply::of(first.error(), status::badRequest));
    const Era era = body->isBatch ? Era::Legacy : eraOf(*first, exchange.request.header("mcp-protocol-version").trimmed());
    Errand errand{std::move(asker), room, era, *std::move(body), {}, 0, {}, {}};
    if (auto refusal = begin(exchange, errand))
        return responseFrom(*std::move(refusal));
    return goOn(std::move(errand), exchange, http::Place::Inline);
}

} // namespace fractal::mcp
