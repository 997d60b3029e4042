// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/room.h"

namespace fractal::mcp {

/// A body under way. A value: the writer may have to begin its part again.
struct Errand {
    Asker asker;
    std::shared_ptr<Room> room;
    Era era = Era::Legacy;
    json_rpc::Body body;
    ClientFacts client;
    size_t next = 0; ///< the first message that is not answered yet
    std::vector<Reply> replies;
    WantedPtr wanted; ///< of a request that waits for the writer
    http::FairUse::AdmissionPtr admitted{}; ///< as well
    CallStreamPtr telling{}; ///< as well, where the client is told how it goes

    [[nodiscard]] bool isAlone() const { return !body.isBatch; }
    [[nodiscard]] UnderWay::Place placeOf(const json_rpc::RequestId &id) const
    {
        return {asker.principal.authorization, client.session, id};
    }
    [[nodiscard]] Turn turnFor(const json_rpc::Message &message, Work &work) const
    {
        return {message, era, asker, work, client, room->catalogue.server, isAlone(), admitted};
    }
};

[[nodiscard]] http::Response responseFrom(Reply reply);

/// The answer of a request that reports as it goes. Over when its work is, when it is cancelled, or when it takes too long;
/// in the modern era also when the client has left (2026-07-28 basic/transports/streamable-http, cancellation).
[[nodiscard]] http::Response streamedCall(const Errand &errand, const json_rpc::Message &message, const InStream &call);

/// Goes on in its place; the client is told meanwhile that it waits.
struct Waiting {
    http::Response head;
    CallStreamPtr telling;
};
[[nodiscard]] Waiting streamedWait(const Errand &errand, const json_rpc::Message &message);

/// Does the client want one of these notes so much that its answer becomes a stream?
[[nodiscard]] bool wants(const Errand &errand, const std::vector<Note> &notes);
/// An answer that is there already, after its notes.
[[nodiscard]] http::Response streamedReply(const Errand &errand, const json_rpc::Message &message, const Reply &reply);

} // namespace fractal::mcp
