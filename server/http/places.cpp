// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/places.h"

#include "core/store/database.h"
#include "core/store/writer.h"
#include "server/http/desk.h"
#include "server/http/layer_answers.h"
#include "server/http/status.h"

#include <QLoggingCategory>

#include <exception>

namespace fractal::http {

namespace {

Q_LOGGING_CATEGORY(placesLog, "fractal.http.places")

constexpr int secondsWhenFull = 2;
constexpr int secondsWithoutStore = 5;

bool isServerError(const Outcome &outcome)
{
    const auto *response = std::get_if<Response>(&outcome);
    return response && response->status >= status::internalServerError;
}

} // namespace

Places::Places(const Services &services, const Limits &limits, QString fallbackUrl)
    : m_services{services},
      m_fallbackUrl{std::move(fallbackUrl)},
      m_pool{limits.poolThreads, limits.pendingInPool},
      m_fetchers{limits.fetchThreads, limits.pendingFetches}
{}

Places::~Places()
{
    stop();
}

void Places::stop()
{
    m_pool.stop();
    m_fetchers.stop();
    std::unique_lock lock{m_mutex};
    m_allWritten.wait(lock, [this] { return m_writing == 0; });
}

void Places::run(const ConversationPtr &conversation, Place place, Step step)
{
    switch (place) {
    case Place::Inline:
        conversation->home->post([conversation, step = std::move(step)](Desk &desk) { desk.runHere(conversation, step); });
        return;
    case Place::Write:
        return runInWriter(conversation, std::move(step));
    case Place::Pool:
        return runInPool(m_pool, conversation, std::move(step));
    case Place::Fetch:
        return runInPool(m_fetchers, conversation, std::move(step));
    }
}

void Places::goOn(const ConversationPtr &conversation, Outcome outcome)
{
    if (auto *deferred = std::get_if<Deferred>(&outcome))
        return run(conversation, deferred->place, std::move(deferred->next));
    conversation->home->post([conversation, response = std::get<Response>(std::move(outcome))](Desk &desk) mutable {
        desk.deliver(conversation, std::move(response));
    });
}

void Places::runInWriter(const ConversationPtr &conversation, Step step)
{
    {
        const std::lock_guard lock{m_mutex};
        ++m_writing;
    }
    /// A state of its own: what a job sees may be rolled back, and its own changes do not move data_version.
    struct Attempt {
        std::optional<SiteState> site;
        std::optional<Outcome> outcome;
    };
    const auto attempt = std::make_shared<Attempt>();
    const auto job = [this, conversation, step = std::move(step), attempt](Connection &connection) -> Result<void> {
        attempt->outcome.reset(); // a job may run twice
        SiteState &site = attempt->site.emplace();
        site.setFallbackUrl(m_fallbackUrl);
        FRACTAL_TRY_VOID(site.begin(connection, m_settings));
        attempt->outcome = call(*conversation, connection, site, step);
        if (isServerError(*attempt->outcome))
            return failure(ErrorCode::Internal,
                           QString::fromLatin1("the handler answered %1").arg(std::get<Response>(*attempt->outcome).status));
        return {};
    };
    m_services.writer.post(job, [this, conversation, attempt](const Result<void> &done) {
        if (done && attempt->site)
            attempt->site->shareWith(m_settings);
        if (attempt->outcome && (done || isServerError(*attempt->outcome))) {
            goOn(conversation, std::move(*attempt->outcome));
        } else {
            qCWarning(placesLog, "%s: not written: %ls", conversation->reference.constData(),
                      qUtf16Printable(done ? QString{} : done.error().detail));
            goOn(conversation, comeBackLater(failureAnswer(*conversation, status::serviceUnavailable), secondsWhenFull));
        }
        written();
    });
}

void Places::written()
{
    const std::lock_guard lock{m_mutex};
    --m_writing;
    m_allWritten.notify_all();
}

void Places::runInPool(Pool &pool, const ConversationPtr &conversation, Step step)
{
    const bool taken = pool.post([this, conversation, step = std::move(step)](ThreadContext &context) {
        if (conversation->abandoned)
            return; // while it waited
        if (const auto ready = upToDate(context); !ready)
            return goOn(conversation, withoutStore(*conversation, ready.error()));
        goOn(conversation, call(*conversation, *context.connection, *context.site, step));
    });
    if (!taken)
        goOn(conversation, comeBackLater(failureAnswer(*conversation, status::serviceUnavailable), secondsWhenFull));
}

Response Places::withoutStore(const Conversation &conversation, const Error &error) const
{
    qCWarning(placesLog, "%s: no store: %ls", conversation.reference.constData(), qUtf16Printable(error.detail));
    return comeBackLater(failureAnswer(conversation, status::serviceUnavailable), secondsWithoutStore);
}

Outcome Places::call(const Conversation &conversation, Connection &connection, SiteState &site, const Step &step) const
{
    Work work{connection, m_services.clock, m_services.random, m_services.keyring};
    Exchange exchange{conversation.request, work, site, conversation.reference, &conversation.abandoned};
    // Of Qt 6.4's QHttpServer an exception would end the program.
    try {
        return step(exchange);
    } catch (const std::exception &exception) {
        qCCritical(placesLog, "%s: the handler failed: %s", conversation.reference.constData(), exception.what());
    } catch (...) {
        qCCritical(placesLog, "%s: the handler failed", conversation.reference.constData());
    }
    return failureAnswer(conversation, status::internalServerError);
}

Result<void> Places::upToDate(ThreadContext &context) const
{
    FRACTAL_TRY_VOID(connect(context));
    return context.site->refresh(*context.connection);
}

Result<void> Places::connect(ThreadContext &context) const
{
    if (!context.connection || !context.connection->isUsable()) {
        context.site.reset();
        context.connection.reset();
        FRACTAL_TRY(context.connection, m_services.database.open());
        context.site = std::make_unique<SiteState>();
        context.site->setFallbackUrl(m_fallbackUrl);
    }
    return {};
}

Response Places::failureAnswer(const Conversation &conversation, int status) const
{
    if (!m_services.failurePage || !prefersPage(conversation.request))
        return errorAnswer(status, conversation.reference);
    try {
        return m_services.failurePage(conversation.request, status, conversation.reference);
    } catch (const std::exception &exception) {
        qCCritical(placesLog, "%s: the failure page failed: %s", conversation.reference.constData(), exception.what());
        return errorAnswer(status, conversation.reference);
    }
}

} // namespace fractal::http
