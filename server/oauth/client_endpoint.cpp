// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_endpoint.h"

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
        return refuse(ErrorName::InvalidRequest, "send the parameters as application/x-www-form-urlencoded");
    auto form = Form::parse(request.body);
    if (!form)
        return refuse(ErrorName::InvalidRequest, "the form is malformed");
    if (form->repeated("resource")) // RFC 6749 §3.2, RFC 8707 §2
        return refuse(ErrorName::InvalidRequest, "a parameter is there twice");
    return *std::move(form);
}

/// A source that is refused again and again is told to wait. Whoever is right is never told so.
OAuthError slowedDown(const http::Exchange &exchange, const QString &key, Limiters &limiters, OAuthError error)
{
    if (statusOf(error.name) >= 500)
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
    if (error.debug.isEmpty() || statusOf(error.name) >= 500)
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

http::Outcome actOn(http::Exchange &exchange, const Accepted &accepted, const SiteView &site, Limiters &limiters, ClientWork work)
{
    // The consumer may have been disabled since it proved itself.
    const auto consumer = consumers::find(exchange.work.connection, accepted.client.consumer.id);
    if (!consumer && consumer.error().code != ErrorCode::NotFound)
        return errorAnswer(asOAuthError(consumer.error()));
    if (!consumer || !consumer->enabled)
        return errorAnswer(refuse(ErrorName::InvalidClient, "client authentication failed").value());
    const Client client{*consumer, accepted.client.withSecret};
    ClientCall call{exchange.work, exchange.request, accepted.form, client, site, QString::fromLatin1(exchange.reference)};
    const auto answer = work.act(call);
    if (!answer)
        return answerRefusal(exchange, *consumer, answer.error(), limiters);
    if (const auto touched = consumers::touch(exchange.work, consumer->id, exchange.request.peer.toString()); !touched)
        return errorAnswer(asOAuthError(touched.error()));
    return *answer;
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
        return errorAnswer(slowedDown(exchange, {}, *limiters, form.error()));
    auto client = authenticateClient(exchange, *form);
    Checked<void> checked = client && work.check != nullptr ? work.check(*form, *client) : Checked<void>{};
    if (!client || !checked) {
        const OAuthError error = client ? checked.error() : client.error();
        if (error.debug.isEmpty() || statusOf(error.name) >= 500)
            return errorAnswer(slowedDown(exchange, client ? client->consumer.key : QString{}, *limiters, error));
        const consumers::Consumer consumer = client ? client->consumer : claimedConsumer(exchange, *form);
        return http::Deferred{http::Place::Write,
                              [=](http::Exchange &later) { return answerRefusal(later, consumer, error, *limiters); }};
    }
    const auto accepted = std::make_shared<const Accepted>(Accepted{*std::move(form), *std::move(client)});
    const SiteView site{exchange.site};
    return http::Deferred{http::Place::Write,
                          [=](http::Exchange &later) { return actOn(later, *accepted, site, *limiters, work); }};
}

} // namespace fractal::oauth
