// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/desk.h"

#include "core/crypto/random.h"
#include "core/platform/handover.h"
#include "server/http/characters.h"
#include "server/http/cors.h"
#include "server/http/layer_answers.h"
#include "server/http/status.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "fractal.http")

constexpr int secondsAfterDeadline = 5;
constexpr qsizetype prefixBytes = 4;

bool names(const Response &response, QByteArrayView lowerName)
{
    return std::ranges::any_of(response.headers,
                               [&](const auto &field) { return characters::equalsLower(field.first, lowerName); });
}

} // namespace

void Home::post(std::function<void(Desk &)> task)
{
    const std::lock_guard lock{m_mutex};
    if (!m_desk)
        return;
    handover::give(m_desk);
    auto run = [desk = m_desk, task = std::move(task)] {
        handover::take(desk);
        task(*desk);
    };
    QMetaObject::invokeMethod(m_desk, std::move(run), Qt::QueuedConnection);
}

void Home::close()
{
    const std::lock_guard lock{m_mutex};
    m_desk = nullptr;
}

Desk::Desk(Setup setup)
    : m_router{setup.router},
      m_places{setup.places},
      m_guard{setup.guard},
      m_answers{setup.answers},
      m_proxies{setup.proxies},
      m_hosts{std::move(setup.hosts)},
      m_home{std::make_shared<Home>(*this)},
      m_referencePrefix{m_places.random().bytes(prefixBytes).toHex()}
{
    connect(&m_ticker, &QTimer::timeout, this, &Desk::tickStreams);
    m_guard.watch([this](Ticket ticket) { expired(ticket); }, [this](Ticket ticket) { abandoned(ticket); });
}

Desk::~Desk()
{
    m_home->close();
    for (const auto &[ticket, conversation] : m_elsewhere)
        conversation->abandoned = true;
    while (!m_streams.empty())
        loseStream(m_streams.begin()->first);
}

Result<void> Desk::open()
{
    FRACTAL_TRY_VOID(refresh());
    return {};
}

/// What is known of the site is then of now. What is read as long as the snapshot lives is of the same moment.
Result<Snapshot> Desk::refresh()
{
    FRACTAL_TRY_VOID(m_places.connect(m_context));
    FRACTAL_TRY(Snapshot moment, Snapshot::beginWhereItSaves(*m_context.connection));
    FRACTAL_TRY_VOID(m_context.site->refresh(*m_context.connection));
    const QString url = m_context.site->publicUrl();
    m_proxies.set(m_context.site->settings().trustedProxies);
    m_hosts.setPublicUrl(url);
    m_answers.setStrictTransport(url.startsWith("https://"_L1));
    return moment;
}

void Desk::receive(Ticket ticket)
{
    auto request = m_guard.take(ticket);
    if (!request)
        return;
    const auto conversation = std::make_shared<Conversation>();
    conversation->ticket = ticket;
    conversation->request = *std::move(request);
    conversation->reference = nextReference();
    conversation->home = m_home;
    // The next request of the connection may begin within the delivery: the snapshot of this one has ended then.
    goOn(conversation, firstStep(*conversation));
}

Outcome Desk::firstStep(Conversation &conversation)
{
    const auto moment = refresh();
    if (!moment)
        return m_places.withoutStore(conversation, moment.error());
    if (auto refused = refusal(conversation))
        return *std::move(refused);
    const Endpoint &endpoint = *conversation.endpoint;
    if (endpoint.place == Place::Inline)
        return stepsHere(conversation, endpoint.handle);
    return Deferred{endpoint.place, endpoint.handle};
}

/// Decision 11, after the guard's limits: Host, then OPTIONS, then the method unless the handler wants its say first.
std::optional<Response> Desk::refusal(Conversation &conversation)
{
    m_proxies.apply(conversation.request);
    if (!m_hosts.isOurs(conversation.request.header("host")))
        return m_places.failureAnswer(conversation, status::misdirectedRequest);
    conversation.endpoint = m_router.find(conversation.request.path);
    if (!conversation.endpoint)
        return m_places.failureAnswer(conversation, status::notFound);
    const Endpoint &endpoint = *conversation.endpoint;
    if (conversation.request.method == Method::Options && endpoint.cors != Cors::None) {
        Response preflight = Response::empty(status::noContent).with("Allow"_ba, Router::allowed(endpoint));
        addPreflight(preflight);
        return preflight;
    }
    if (!endpoint.everyMethod && !Router::takes(endpoint, conversation.request.method))
        return m_places.failureAnswer(conversation, status::methodNotAllowed);
    return {};
}

void Desk::runHere(const ConversationPtr &conversation, const Step &step)
{
    if (conversation->abandoned)
        return;
    goOn(conversation, [&]() -> Outcome {
        const auto moment = refresh();
        return moment ? stepsHere(*conversation, step) : m_places.withoutStore(*conversation, moment.error());
    }());
}

/// Up to an answer, or to a step that belongs elsewhere.
Outcome Desk::stepsHere(const Conversation &conversation, const Step &first)
{
    const auto call = [&](const Step &step) { return m_places.call(conversation, *m_context.connection, *m_context.site, step); };
    Outcome outcome = call(first);
    for (auto *deferred = std::get_if<Deferred>(&outcome); deferred && deferred->place == Place::Inline;
         deferred = std::get_if<Deferred>(&outcome))
        outcome = call(std::exchange(deferred->next, {}));
    return outcome;
}

void Desk::goOn(const ConversationPtr &conversation, Outcome outcome)
{
    if (auto *response = std::get_if<Response>(&outcome)) {
        if (response->stream)
            conversation->request.body.clear(); // nobody reads it again, and the stream may stay for an hour
        return response->after.count() > 0 ? deliverLater(conversation, std::move(*response))
                                           : deliver(conversation, std::move(*response));
    }
    auto &deferred = std::get<Deferred>(outcome);
    if (deferred.head)
        deliver(conversation, *deferred.head);
    m_elsewhere.emplace(conversation->ticket, conversation);
    m_places.run(conversation, deferred.place, std::move(deferred.next));
}

void Desk::deliverLater(const ConversationPtr &conversation, Response response)
{
    m_elsewhere.emplace(conversation->ticket, conversation);
    const auto after = response.after;
    QTimer::singleShot(after, this, [this, conversation, response = std::move(response)] {
        if (!conversation->abandoned)
            deliver(conversation, response);
    });
}

void Desk::deliver(const ConversationPtr &conversation, Response response)
{
    m_elsewhere.erase(conversation->ticket);
    if (const auto found = m_streams.find(conversation->ticket); found != m_streams.end())
        return found->second.stream->finish(response);
    if (conversation->endpoint && m_context.site) {
        addCors(response, conversation->endpoint->cors, conversation->request, m_context.site->settings().allowedOrigins);
        if (response.status == status::methodNotAllowed && !names(response, "allow"))
            response.with("Allow"_ba, Router::allowed(*conversation->endpoint)); // RFC 9110 §15.5.6
    }
    // What may be kept says so itself (RFC 9111 §4.2.2 would let others be kept by guess).
    if (!names(response, "cache-control"))
        response.with("Cache-Control"_ba, "no-store"_ba);
    if (response.stream && conversation->request.method != Method::Head)
        return beginStream(conversation, response);
    if (const StreamPtr unwanted = std::exchange(response.stream, nullptr))
        unwanted->lose();
    m_guard.answer(conversation->ticket, response);
}

void Desk::expired(Ticket ticket)
{
    if (m_streams.contains(ticket)) {
        loseStream(ticket);
        return m_guard.endStream(ticket);
    }
    const auto found = m_elsewhere.find(ticket);
    if (found == m_elsewhere.end())
        return m_guard.answer(ticket, comeBackLater(errorAnswer(status::serviceUnavailable), secondsAfterDeadline));
    const ConversationPtr conversation = found->second;
    conversation->abandoned = true;
    qCWarning(log, "%s: no answer in time from %s", conversation->reference.constData(), conversation->request.path.constData());
    deliver(conversation, comeBackLater(m_places.failureAnswer(*conversation, status::serviceUnavailable), secondsAfterDeadline));
}

void Desk::abandoned(Ticket ticket)
{
    loseStream(ticket);
    const auto found = m_elsewhere.find(ticket);
    if (found == m_elsewhere.end())
        return;
    found->second->abandoned = true;
    m_elsewhere.erase(found);
}

void Desk::drain(std::chrono::milliseconds deadline)
{
    std::vector<StreamPtr> open; // one that says farewell leaves the table
    for (const auto &[ticket, flowing] : m_streams)
        open.push_back(flowing.stream);
    for (const StreamPtr &stream : open)
        static_cast<void>(stream->farewell());
    QTimer::singleShot(deadline, &m_guard, [this] { m_guard.breakOff(); });
    m_guard.drain();
}

QByteArray Desk::nextReference()
{
    return m_referencePrefix + '-' + QByteArray::number(++m_references, 36);
}

} // namespace fractal::http
