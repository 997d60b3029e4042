// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_endpoint.h"

#include "core/store/consumer_secrets.h"
#include "server/http/status.h"
#include "server/oauth/journal_author.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

/// A request that got as far as a client that proved itself.
struct Accepted {
    Form form;
    Client client;
};

Checked<Form> readForm(const http::Request &request)
{
    if (!isFormType(request.header("content-type"))) // RFC 6749 §4.1.3; parameters of the query do not count (§2.3.1)
        return refuse(ErrorName::InvalidRequest, "send the parameters as application/x-www-form-urlencoded",
                      u"the parameters are not a form"_s);
    auto form = Form::parse(request.body);
    if (!form)
        return refuse(ErrorName::InvalidRequest, "the form is malformed", u"the form is malformed"_s);
    if (form->repeated("resource")) // RFC 6749 §3.2, RFC 8707 §2
        return refuse(ErrorName::InvalidRequest, "a parameter is there twice", u"a parameter is there twice"_s);
    return *std::move(form);
}

/// A source that is refused again and again is told to wait. Whoever is right is never told so.
OAuthError slowedDown(const http::Exchange &exchange, const QString &key, Limiters &limiters, OAuthError error)
{
    if (statusOf(error.name) >= status::internalServerError)
        return error;
    const auto wait = limiters.refusals.take(exchange.request.peer, key, exchange.work.now());
    if (wait.count() == 0)
        return error;
    return {ErrorName::TooOften,
            Hint{"too many refused requests; try again later"}.text(),
            {},
            static_cast<int>((wait.count() + 999) / 1000)};
}

/// The administrator sees why a connection does not work; a flood of refusals does not fill the log.
Result<void> log(http::Exchange &exchange, const consumers::Consumer &consumer, const OAuthError &error, Limiters &limiters)
{
    if (error.debug.isEmpty() || statusOf(error.name) >= status::internalServerError)
        return {};
    if (limiters.entries.take(exchange.request.peer, consumer.key, exchange.work.now()).count() > 0)
        return {};
    journal::Record record{.author = consumer.id ? consumerAuthor(consumer, exchange.request)
                                                 : visitorAuthor({}, exchange.request),
                           .action = u"token.refused"_s,
                           .outcome = u"refused"_s,
                           .reason = QString::fromLatin1(wireName(error.name)) + u": "_s + error.debug,
                           .reference = QString::fromLatin1(exchange.reference),
                           .changes = {},
                           .undoable = false,
                           .undoes = {}};
    FRACTAL_TRY_VOID(journal::append(exchange.work, record));
    return {};
}

/// In a transaction: answers the refusal, with its entry in the log.
http::Outcome answerRefusal(http::Exchange &exchange, const consumers::Consumer &consumer, const OAuthError &error,
                            Limiters &limiters)
{
    if (const auto logged = log(exchange, consumer, error, limiters); !logged)
        return errorAnswer(asOAuthError(logged.error()));
    return errorAnswer(slowedDown(exchange, consumer.key, limiters, error));
}

/// In a transaction: what only the log knows of a client that is at work.
Result<void> noteUse(http::Exchange &exchange, const Client &client)
{
    const QString address = exchange.request.peer.toString();
    if (client.secret)
        FRACTAL_TRY_VOID(consumers::touchSecret(exchange.work, *client.secret, address));
    const auto last = client.consumer.lastUsedAt; // as of this transaction
    if (last && *last >= exchange.work.now() - consumers::touchedEvery)
        return {};
    return consumers::touch(exchange.work, client.consumer.id, address);
}

/// The client as of this transaction: it may have been disabled since it proved itself, and its secret ended.
Checked<Client> presentClient(Work &work, const Client &proven)
{
    const auto consumer = consumers::find(work.connection, proven.consumer.id);
    if (!consumer && consumer.error().code != ErrorCode::NotFound)
        return tl::unexpected<OAuthError>{asOAuthError(consumer.error())};
    bool isLive = consumer && consumer->enabled;
    if (isLive && proven.secret) {
        FRACTAL_OAUTH_TRY(isLive, consumers::isLive(work.connection, *proven.secret, work.now()));
    }
    if (!isLive)
        return refuse(ErrorName::InvalidClient, "client authentication failed",
                      u"the consumer was disabled, or its secret ended, at this moment"_s);
    return Client{*consumer, proven.secret};
}

http::Outcome actOn(http::Exchange &exchange, const Accepted &accepted, const SiteView &site, Limiters &limiters, ClientWork work)
{
    const auto client = presentClient(exchange.work, accepted.client);
    if (!client)
        return answerRefusal(exchange, accepted.client.consumer, client.error(), limiters);
    ClientCall call{
        exchange.work, exchange.site, exchange.request, accepted.form, *client, site, QString::fromLatin1(exchange.reference)};
    const auto answer = work.act(call);
    if (!answer)
        return answerRefusal(exchange, client->consumer, answer.error(), limiters);
    if (const auto noted = noteUse(exchange, *client); !noted)
        return errorAnswer(asOAuthError(noted.error()));
    return *answer;
}

/// Where nothing is changed: as of the moment in which the client proved itself.
http::Outcome answerHere(http::Exchange &exchange, const Accepted &accepted, const SiteView &site,
                         const std::shared_ptr<Limiters> &limiters, ClientWork work)
{
    ClientCall call{exchange.work,
                    exchange.site,
                    exchange.request,
                    accepted.form,
                    accepted.client,
                    site,
                    QString::fromLatin1(exchange.reference)};
    const auto answer = work.act(call);
    if (answer)
        return *answer;
    return http::Deferred{http::Place::Write,
                          [consumer = accepted.client.consumer, error = answer.error(), limiters](http::Exchange &later) {
                              return answerRefusal(later, consumer, error, *limiters);
                          }};
}

/// Who claims to send a request that was refused: only for the log.
consumers::Consumer claimedConsumer(http::Exchange &exchange, const Form &form)
{
    const auto found = consumers::findByKey(exchange.work.connection, form.text("client_id"));
    return found ? *found : consumers::Consumer{};
}

} // namespace

http::Outcome handleClient(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters, ClientWork work)
{
    auto form = readForm(exchange.request);
    if (!form)
        return http::Deferred{http::Place::Write, [limiters, error = form.error()](http::Exchange &later) {
                                  return answerRefusal(later, {}, error, *limiters);
                              }};
    auto client = authenticateClient(exchange, *form);
    Checked<void> checked = client && work.check != nullptr ? work.check(*form, *client) : Checked<void>{};
    if (!client || !checked) {
        const OAuthError error = client ? checked.error() : client.error();
        if (error.debug.isEmpty() || statusOf(error.name) >= status::internalServerError)
            return errorAnswer(slowedDown(exchange, client ? client->consumer.key : QString{}, *limiters, error));
        const consumers::Consumer consumer = client ? client->consumer : claimedConsumer(exchange, *form);
        return http::Deferred{http::Place::Write,
                              [=](http::Exchange &later) { return answerRefusal(later, consumer, error, *limiters); }};
    }
    const SiteView site{exchange.site};
    if (work.place == http::Place::Inline)
        return answerHere(exchange, Accepted{*std::move(form), *std::move(client)}, site, limiters, work);
    const auto accepted = std::make_shared<const Accepted>(Accepted{*std::move(form), *std::move(client)});
    return http::Deferred{http::Place::Write,
                          [=](http::Exchange &later) { return actOn(later, *accepted, site, *limiters, work); }};
}

} // namespace fractal::oauth
