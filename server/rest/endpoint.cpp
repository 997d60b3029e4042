// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/endpoint.h"

#include "core/operations/runner.h"
#include "server/http/status.h"
#include "server/rest/answer.h"
#include "server/rest/arguments.h"
#include "server/rest/description.h"
#include "server/rest/problem.h"
#include "server/rest/refusal.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 1024 * 1024; // H1

/// What all calls share.
struct Room {
    explicit Room(const Deps &given)
        : deps{given},
          limiters{std::make_shared<Limiters>(given.allowances.refusals, given.allowances.entries)}
    {}

    Deps deps;
    std::shared_ptr<Limiters> limiters;
};
using RoomPtr = std::shared_ptr<const Room>;

/// One call, permitted so far. A value: the writer may have to begin its part again.
struct Errand {
    const Route *route;
    QJsonObject arguments;
    Asker asker;
    http::FairUse::AdmissionPtr admitted; ///< it is under way until it is answered
};

void record(const Room &room, const Errand &errand, Instant at, QLatin1StringView outcome, qint64 microseconds)
{
    const Principal &principal = errand.asker.principal;
    room.deps.called({at, principal.journalName(), principal.user, principal.consumer,
                      QString::fromLatin1(errand.route->operation->name), calls::hashOf(errand.arguments), QString{outcome},
                      microseconds});
}

http::Response failed(const http::Exchange &exchange, const Errand &errand, const Error &error)
{
    if (error.code == ErrorCode::ConfirmationRequired) {
        QJsonObject held = error.details;
        held.insert(u"detail"_s, error.detail);
        return http::Response::json(status::accepted, QJsonDocument{held}.toJson(QJsonDocument::Compact));
    }
    http::Response response = problem(error, exchange.reference);
    if (error.code == ErrorCode::InsufficientScope)
        addScopeChallenge(exchange, *errand.route->operation, response);
    return response;
}

http::Response perform(http::Exchange &exchange, const Errand &errand, const Room &room)
{
    constexpr qint64 nanosecondsInMicrosecond = 1000;
    QElapsedTimer timer;
    timer.start();
    const auto done = operations::call(*errand.route->operation, errand.arguments, errand.asker.principal, errand.asker.site,
                                       exchange.work);
    // What was changed stands in the journal.
    if (!errand.route->writes() || !done)
        record(room, errand, exchange.work.now(), done ? "done"_L1 : wireName(done.error().code),
               timer.nsecsElapsed() / nanosecondsInMicrosecond);
    return done ? answer(exchange.request, *errand.route, errand.asker.site, *done) : failed(exchange, errand, done.error());
}

/// In its place: the writer for a change, the pool for what may look at many records.
http::Outcome performLater(http::Exchange &exchange, Errand errand, const Room &room)
{
    auto asker = stillAsking(exchange, errand.asker);
    if (!asker)
        return refused(exchange, asker.error(), room.limiters);
    errand.asker = *std::move(asker);
    return perform(exchange, errand, room);
}

void noteUse(const http::Exchange &exchange, const Asker &asker, const Deps &deps)
{
    if (!asker.apiKey)
        return deps.used(asker.principal, exchange.request.peer);
    if (asker.lastUsedAt && exchange.work.now() < *asker.lastUsedAt + api_keys::touchedEvery)
        return;
    deps.writer.post(
        [&clock = deps.clock, &random = deps.random, &keyring = deps.keyring, id = asker.apiKey,
         address = exchange.request.peer.toString()](Connection &connection) -> Result<void> {
            Work work{connection, clock, random, keyring};
            return api_keys::touch(work, id, address);
        },
        [](const Result<void> &result) {
            if (!result)
                qWarning("last use of an API key: %s", qPrintable(result.error().detail));
        });
}

http::Response wrongMethod(const http::Exchange &exchange, const Match &match)
{
    QByteArray allowed;
    for (const http::Method method : match.allowed)
        allowed += (allowed.isEmpty() ? "" : ", ") + http::nameOf(method) + (method == http::Method::Get ? ", HEAD" : "");
    return problem(status::methodNotAllowed, "method_not_allowed", u"This address takes %1."_s.arg(QString::fromLatin1(allowed)),
                   exchange.reference)
        .with("Allow"_ba, allowed);
}

/// SEC-8
tl::expected<http::FairUse::AdmissionPtr, http::FairUse::Refusal> admitted(const http::Exchange &exchange, const Asker &asker,
                                                                           const Deps &deps)
{
    if (!deps.fairUse)
        return nullptr;
    return deps.fairUse->enter(asker.principal, http::FairShare::of(exchange.site.settings()), exchange.work.now());
}

/// Where it is → who asks → what it is → with what → may they.
http::Outcome handle(http::Exchange &exchange, const RoomPtr &room)
{
    const http::Request &request = exchange.request;
    const auto found = match(request.method, QByteArrayView{request.path}.sliced(QByteArrayView{basePath}.size()));
    if (!found)
        return problem(status::notFound, "not_found", u"There is no such address; /api/v1/openapi.json has them all."_s,
                       exchange.reference);
    auto asker = authenticate(exchange);
    if (!asker)
        return refused(exchange, asker.error(), room->limiters);
    if (found->route == nullptr)
        return wrongMethod(exchange, *found);
    if (!request.body.isEmpty() && !isJson(request))
        return problem(status::unsupportedMediaType, "unsupported_media_type", u"Send application/json."_s, exchange.reference);
    auto arguments = argumentsOf(request, *found);
    if (!arguments)
        return problem(arguments.error(), exchange.reference);
    noteUse(exchange, *asker, room->deps);
    Errand errand{found->route, *std::move(arguments), *std::move(asker), {}};
    auto admission = admitted(exchange, errand.asker, room->deps);
    if (!admission) {
        if (admission.error().isFirst) // a loop does not fill the log
            record(*room, errand, exchange.work.now(), wireName(ErrorCode::RateLimited), 0);
        http::Response refusal = problem(admission.error().error, exchange.reference);
        if (!admission.error().isFirst)
            refusal.after = http::FairUse::pause;
        return refusal;
    }
    errand.admitted = *std::move(admission);
    const Operation &operation = *errand.route->operation;
    if (!errand.route->writes() && !operation.heavy && !http::FairUse::goesApart(errand.admitted)) {
        const http::FairUse::OnNetworkThread here{errand.admitted};
        return perform(exchange, errand, *room);
    }
    if (const auto checked = operations::check(operation, errand.arguments, errand.asker.principal); !checked) {
        record(*room, errand, exchange.work.now(), wireName(checked.error().code), 0);
        return failed(exchange, errand, checked.error());
    }
    const http::Place place = errand.route->writes() ? http::Place::Write : http::Place::Pool;
    return http::Deferred{
        place, [errand = std::move(errand), room](http::Exchange &later) { return performLater(later, errand, *room); }};
}

} // namespace

QList<http::Endpoint> endpoints(const Deps &deps)
{
    const auto room = std::make_shared<const Room>(deps);
    QList<http::Endpoint> list = descriptionEndpoints();
    list += http::Endpoint{.path = QByteArray{basePath} + "/*",
                           .methods = {http::Method::Get, http::Method::Post, http::Method::Patch},
                           .auth = http::Auth::Bearer,
                           .place = http::Place::Inline,
                           .bodyLimit = bodyLimit,
                           .cors = http::Cors::Api,
                           .handle = [room](http::Exchange &exchange) { return handle(exchange, room); },
                           .everyMethod = true};
    return list;
}

} // namespace fractal::rest
