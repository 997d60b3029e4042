// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/http/stream.h"
#include "server/mcp/catalogue.h"
#include "server/mcp/listen_room.h"

namespace fractal::mcp {

/// What a client wants to be told.
struct Wishes {
    bool tools = false; ///< that the list is another one
    bool prompts = false;
    bool resources = false;
    std::set<QString> watched; ///< addresses of resources
};

/// Tells one client on its open stream what has changed, about once a second, after looking at its rights again (SEC-21).
/// It ends with the authorization, and after an hour at most: the client listens anew. Lives in the stream's tick.
class Listener {
public:
    struct Setup {
        std::weak_ptr<http::Stream> stream; ///< which holds this
        ListenRoom::SeatPtr seat;
        const Catalogue &catalogue;
        std::shared_ptr<void> keepsAlive; ///< what the catalogue is part of
        Asker asker;
        json_rpc::RequestId subscription; ///< modern: the id of subscriptions/listen, which every message carries
        std::function<Wishes()> wishes; ///< as of now: those of a session change
    };
    /// From now on.
    Listener(Setup setup, Work &work);

    void tick(http::Exchange &exchange);
    /// What ends it in good order.
    [[nodiscard]] QByteArray lastWords() const;

private:
    void tellLists(const Wishes &wishes, http::Stream &stream);
    void tellResources(const Wishes &wishes, Work &work, http::Stream &stream);
    [[nodiscard]] QByteArray notification(const char *method, const QString &uri = {}) const;

    Setup m_setup;
    Instant m_until;
    QByteArray m_tools;
    QByteArray m_prompts;
    QByteArray m_resources;
    qint64 m_mark = 0;
};

} // namespace fractal::mcp
