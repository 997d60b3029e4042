// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/mcp/asker.h"
#include "server/mcp/client_facts.h"
#include "server/mcp/protocol.h"
#include "server/mcp/reply.h"

#include <functional>
#include <memory>
#include <variant>

namespace fractal::mcp {

/// How a server introduces itself.
struct ServerFacts {
    const char *name;
    const char *title;
    const char *version;
    const char *instructions; ///< the first 512 characters stand on their own: some clients cut there (mcp.md §3)
};

/// A request, a notification or a response, with who sent it. Lives as long as its answer is looked for.
struct Turn {
    const json_rpc::Message &message;
    Era era;
    const Asker &asker;
    Work &work;
    const ClientFacts &client;
    const ServerFacts &server;
    bool alone = true; ///< false within a batch, whose one status cannot speak for a single message
    http::FairUse::AdmissionPtr admitted{}; ///< of a request that waited for its place: it was let in before
};

class CallStream;
using CallStreamPtr = std::shared_ptr<CallStream>;

/// A request that needs a place of its own: one that changes something runs in a transaction of the Writer, one that may look
/// at many records in the pool. Everything that could be refused without it has been. It leaves nothing behind when it is
/// refused, and the rest of the transaction untouched. May run twice.
struct InPlace {
    http::Place place;
    std::function<Reply(const Asker &, Work &)> run;
    http::FairUse::AdmissionPtr admitted{}; ///< it is under way until it is answered
    std::vector<Note> notes{}; ///< told while it waits
};
/// A request that reports as it goes. `begin` returns at once; whoever works on it finishes the CallStream.
struct InStream {
    std::function<void(const CallStreamPtr &)> begin;
};
/// What becomes of a request.
using Answer = std::variant<Reply, InPlace, InStream>;

} // namespace fractal::mcp
