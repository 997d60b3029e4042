// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/conversation.h"
#include "server/http/exchange.h"
#include "server/http/http_server.h"
#include "server/http/pool.h"

#include <condition_variable>

namespace fractal::http {

using Step = std::function<Outcome(Exchange &)>;

/// Where the steps of handlers run (decision 19): inline on the request's network thread, as a job of the writer, or in a
/// pool; and what becomes of a step that throws, and of a place that is full or has lost the database. Thread-safe.
class Places {
public:
    /// `fallbackUrl` is the bound address, for a site without a public URL.
    Places(const Services &services, const Limits &limits, QString fallbackUrl);
    ~Places(); ///< stops

    /// Runs the step at its place, and what follows from it; the answer arrives at the conversation's desk.
    void run(const ConversationPtr &conversation, Place place, Step step);
    /// One step here and now. What it throws becomes a 500.
    [[nodiscard]] Outcome call(const Conversation &conversation, Connection &connection, SiteState &site, const Step &step) const;
    /// Opens the connection where there is none or it was lost. The state is as old as it was.
    [[nodiscard]] Result<void> connect(ThreadContext &context) const;
    /// The page or JSON object for an answer of the layer's own.
    [[nodiscard]] Response failureAnswer(const Conversation &conversation, int status) const;
    /// The answer while the store cannot be opened or read; what is wrong with it goes to the log.
    [[nodiscard]] Response withoutStore(const Conversation &conversation, const Error &error) const;

    [[nodiscard]] const Clock &clock() const { return m_services.clock; }
    [[nodiscard]] Random &random() const { return m_services.random; }

    /// Refuses further work and waits for what is under way.
    void stop();

private:
    [[nodiscard]] Result<void> upToDate(ThreadContext &context) const;
    void runInWriter(const ConversationPtr &conversation, Step step);
    void runInPool(Pool &pool, const ConversationPtr &conversation, Step step);
    void goOn(const ConversationPtr &conversation, Outcome outcome);
    void written();

    const Services m_services;
    const QString m_fallbackUrl;
    CommittedSettings m_settings;
    Pool m_pool;
    Pool m_fetchers;
    std::mutex m_mutex;
    std::condition_variable m_allWritten;
    int m_writing = 0; ///< jobs that the writer has not finished
};

} // namespace fractal::http
