// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/snapshot.h"
#include "server/http/guard_server.h"
#include "server/http/host_check.h"
#include "server/http/places.h"
#include "server/http/router.h"
#include "server/http/stream.h"
#include "server/http/trusted_proxies.h"

#include <QObject>
#include <QTimer>

namespace fractal::http {

/// Where one network thread receives its requests and sends the answers: what is checked for every route in the order of
/// decision 11, then the handler, then what every answer carries.
class Desk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    struct Setup {
        const Router &router;
        Places &places;
        GuardServer &guard;
        AnswerWriter &answers;
        TrustedProxies &proxies;
        HostCheck hosts;
    };
    explicit Desk(Setup setup);
    ~Desk() override;

    /// Opens the connection: an error here means that the site cannot be served.
    [[nodiscard]] Result<void> open();

    void receive(Ticket ticket);
    /// A step that comes back from elsewhere.
    void runHere(const ConversationPtr &conversation, const Step &step);
    void deliver(const ConversationPtr &conversation, Response response);
    void drain(std::chrono::milliseconds deadline);

    // Of answers that go on, called through Home.
    void flushStream(Ticket ticket);
    void tickStream(Ticket ticket);

    [[nodiscard]] const std::shared_ptr<Home> &home() const { return m_home; }

private:
    [[nodiscard]] Result<Snapshot> refresh();
    [[nodiscard]] Outcome firstStep(Conversation &conversation);
    [[nodiscard]] std::optional<Response> refusal(Conversation &conversation);
    [[nodiscard]] Outcome stepsHere(const Conversation &conversation, const Step &first);
    void goOn(const ConversationPtr &conversation, Outcome outcome);
    void deliverLater(const ConversationPtr &conversation, Response response);
    void beginStream(const ConversationPtr &conversation, const Response &response);
    void tickStreams();
    void loseStream(Ticket ticket);
    void expired(Ticket ticket);
    void abandoned(Ticket ticket);
    [[nodiscard]] QByteArray nextReference();

    const Router &m_router;
    Places &m_places;
    GuardServer &m_guard;
    AnswerWriter &m_answers;
    TrustedProxies &m_proxies;
    HostCheck m_hosts;
    ThreadContext m_context;
    std::shared_ptr<Home> m_home;
    std::unordered_map<Ticket, ConversationPtr> m_elsewhere; ///< in the writer or the pool
    struct Flowing {
        ConversationPtr conversation;
        StreamPtr stream;
    };
    std::unordered_map<Ticket, Flowing> m_streams;
    QTimer m_ticker; ///< while there are streams
    QByteArray m_referencePrefix;
    quint64 m_references = 0;
};

} // namespace fractal::http
