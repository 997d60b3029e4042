// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site_state.h"
#include "core/store/work.h"
#include "server/http/message.h"

#include <QString>

#include <atomic>

namespace fractal::http {

/// What a handler is given: the request, this thread's work (connection, clock, randomness, keys), and the site's
/// state as of this request. Lives as long as the call; a Deferred gets a new one with the same request.
struct Exchange {
    const Request &request;
    Work &work;
    SiteState &site; ///< this thread's cached view: settings, rights, tokens; checked against the epoch before the call
    QByteArray reference; ///< an id for logs and error pages, unique for each request
    const std::atomic<bool> *abandoned = nullptr; ///< set when the client has left; null: nobody can leave

    [[nodiscard]] bool clientHasLeft() const { return abandoned && *abandoned; }
};

/// What the HTTP layer needs from the thread that a handler runs on.
struct ThreadContext {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SiteState> site;
};

} // namespace fractal::http
