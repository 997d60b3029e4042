// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_site.h"

#include "server/http/exchange.h"
#include "server/oauth/form.h"
#include "tests/support/oauth_browser.h"

#include <QJsonDocument>

#include <algorithm>
#include <future>

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int serverError = 500;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's authorization server: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace

Fields &Fields::add(const QByteArray &name, const QByteArray &value)
{
    m_pairs.append({name, value});
    return *this;
}

Fields &Fields::remove(const QByteArray &name)
{
    m_pairs.removeIf([&](const auto &pair) { return pair.first == name; });
    return *this;
}

QByteArray Fields::value(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const auto &pair) { return pair.first == name; });
    return found == m_pairs.end() ? QByteArray{} : found->second;
}

QByteArray Fields::encoded() const
{
    oauth::Form form;
    for (const auto &[name, value] : m_pairs)
        form.add(name, value);
    return form.encoded();
}

QByteArray headerOf(const http::Response &answer, QByteArrayView lowerName)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.toLower() == lowerName)
            return value;
    }
    return {};
}

QJsonObject jsonOf(const http::Response &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray sentBack(const http::Response &answer, QByteArrayView name)
{
    const QByteArray location = headerOf(answer, "location");
    const auto form = oauth::Form::parse(location.sliced(location.indexOf('?') + 1), "state");
    return form ? form->bytes(name) : QByteArray{};
}

void expectRefused(const http::Response &answer, int status, const QByteArray &error)
{
    QCOMPARE(jsonOf(answer)["error"_L1].toString().toLatin1(), error);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.contentType.startsWith("application/json"));
    QCOMPARE(headerOf(answer, "cache-control"), "no-store"_ba);
    QVERIFY(!answer.body.contains("f1_"));
    QCOMPARE(headerOf(answer, "www-authenticate").startsWith("Basic realm="), status == 401);
    for (const QChar character : jsonOf(answer)["error_description"_L1].toString()) // X10
        QVERIFY(character >= u' ' && character <= u'~' && character != u'"' && character != u'\\');
}

OAuthSite::OAuthSite(Driver driver, const oauth::Allowances &allowances, const QString &publicUrl,
                     const oauth::GetDocument &getDocument)
    : store{driver},
      m_router{std::make_unique<http::Router>(oauth::endpoints({allowances, getDocument}))},
      m_allowances{allowances}
{
    m_state.setFallbackUrl(m_fallbackUrl);
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.publicUrl = publicUrl;
        return settings.save(work.connection);
    });
}

void OAuthSite::serveAlso(QList<http::Endpoint> endpoints)
{
    m_router = std::make_unique<http::Router>(oauth::endpoints({m_allowances}) + std::move(endpoints));
}

http::Outcome OAuthSite::runHere(const http::Request &request, const std::function<http::Outcome(http::Exchange &)> &step)
{
    Work work = store.site().read();
    if (const auto fresh = m_state.refresh(work.connection); !fresh)
        return http::Response::empty(503);
    http::Exchange exchange{request, work, m_state, "test-reference"_ba};
    return step(exchange);
}

http::Outcome OAuthSite::runInWriter(const http::Request &request, const std::function<http::Outcome(http::Exchange &)> &step)
{
    std::optional<http::Outcome> outcome;
    const auto done = store.site().writer().run([&](Connection &connection) -> Result<void> {
        SiteState asOfNow;
        asOfNow.setFallbackUrl(m_fallbackUrl);
        FRACTAL_TRY_VOID(asOfNow.refresh(connection));
        Work work{connection, store.clock, store.random, store.site().keyring()};
        http::Exchange exchange{request, work, asOfNow, "test-reference"_ba};
        outcome = step(exchange);
        const auto *response = std::get_if<http::Response>(&*outcome);
        if (response && response->status >= serverError)
            return failure(ErrorCode::Internal, u"the handler failed"_s);
        return {};
    });
    const auto *response = outcome ? std::get_if<http::Response>(&*outcome) : nullptr;
    if (done || (response && response->status >= serverError))
        return *outcome;
    return http::Response::empty(503);
}

http::Response OAuthSite::answer(const http::Request &request)
{
    return answerTogether({request}).first();
}

QList<http::Response> OAuthSite::answerTogether(const QList<http::Request> &requests, const std::function<void()> &meanwhile)
{
    QList<http::Outcome> outcomes;
    for (const http::Request &request : requests) {
        const http::Endpoint *endpoint = m_router->find(request.path);
        if (!endpoint || !http::Router::takes(*endpoint, request.method))
            outcomes += endpoint ? http::Response::empty(405).with("allow"_ba, http::Router::allowed(*endpoint))
                                 : http::Response::empty(404);
        else
            outcomes += http::Outcome{http::Deferred{endpoint->place, endpoint->handle}};
    }
    for (;;) {
        std::vector<std::pair<qsizetype, std::function<http::Outcome()>>> writes;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            while (const auto *deferred = std::get_if<http::Deferred>(&outcomes[i])) {
                const auto step = deferred->next;
                if (deferred->place == http::Place::Write) {
                    writes.emplace_back(i, [this, &request = requests[i], step] { return runInWriter(request, step); });
                    break;
                }
                outcomes[i] = runHere(requests[i], step);
            }
        }
        if (writes.empty())
            break;
        if (meanwhile)
            meanwhile();
        std::vector<std::future<http::Outcome>> running;
        for (const auto &[i, write] : writes)
            running.push_back(std::async(std::launch::async, write));
        for (std::size_t n = 0; n < writes.size(); ++n)
            outcomes[writes[n].first] = running[n].get();
    }
    QList<http::Response> answers;
    for (http::Outcome &outcome : outcomes)
        answers += std::get<http::Response>(std::move(outcome));
    return answers;
}

TestClient OAuthSite::client(const std::function<void(consumers::Consumer &)> &change)
{
    const auto added = must(store.site().write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
        consumers::Consumer consumer;
        consumer.name = u"ChatGPT"_s;
        consumer.callbacks = {QString::fromLatin1(callback)};
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
        consumer.group = group.id;
        if (change)
            change(consumer);
        return consumers::add(work, consumer, u"admin"_s, true);
    }));
    return {added.consumer, added.secret.reveal()};
}

void OAuthSite::change(const std::function<Result<void>(Work &)> &job)
{
    must(store.site().write<int>([&](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(job(work));
        return 0;
    }));
}

void OAuthSite::set(const std::function<void(Settings &)> &edit)
{
    change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        edit(settings);
        return settings.save(work.connection);
    });
}

Fields OAuthSite::authorizeFields(const TestClient &client)
{
    return {{"response_type", "code"},
            {"client_id", client.key()},
            {"redirect_uri", callback},
            {"state", state},
            {"scope", "work_orders:read work_orders:write assets:read"},
            {"resource", "https://cmms.example/mcp/oauth/fractal-one"},
            {"code_challenge", challenge},
            {"code_challenge_method", "S256"}};
}

Fields OAuthSite::codeFields(const TestClient &client, const QByteArray &code)
{
    Fields fields{{"grant_type", "authorization_code"},
                  {"code", code},
                  {"redirect_uri", callback},
                  {"code_verifier", verifier},
                  {"client_id", client.key()}};
    return client.secret.isEmpty() ? fields : fields.add("client_secret", client.secret);
}

Fields OAuthSite::refreshFields(const TestClient &client, const QByteArray &token)
{
    Fields fields{{"grant_type", "refresh_token"}, {"refresh_token", token}, {"client_id", client.key()}};
    return client.secret.isEmpty() ? fields : fields.add("client_secret", client.secret);
}

http::Request OAuthSite::formPost(const QByteArray &path, const Fields &fields)
{
    http::Request request;
    request.method = http::Method::Post;
    request.path = path;
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    request.body = fields.encoded();
    request.peer = QHostAddress{u"203.0.113.9"_s};
    request.overTls = true;
    return request;
}

QByteArray OAuthSite::code(const TestClient &client, const users::User &person)
{
    Browser browser{*this};
    browser.hasSession(person);
    return sentBack(browser.submit(browser.authorize(authorizeFields(client)), {{"decision", "allow"}}), "code");
}

TokenPair OAuthSite::connect(const TestClient &client, const users::User &person)
{
    const QJsonObject answer = jsonOf(token(codeFields(client, code(client, person))));
    return {answer["access_token"_L1].toString().toLatin1(), answer["refresh_token"_L1].toString().toLatin1()};
}

std::optional<Principal> OAuthSite::principalOf(const QByteArray &accessToken)
{
    if (const auto fresh = m_state.refresh(store.reader()); !fresh)
        qFatal("the test's authorization server: %s", qPrintable(fresh.error().detail));
    return must(m_state.principalOf(store.reader(), crypto::sha256(accessToken), store.clock.now()));
}

QByteArray OAuthSite::cookieName()
{
    const Settings settings = must(Settings::load(store.reader()));
    return (settings.publicUrl.startsWith("https"_L1) ? "__Host-f1_"_ba : "f1_"_ba) + settings.siteId.toLatin1();
}

std::vector<journal::Entry> OAuthSite::entries(const QString &action)
{
    journal::Filter filter;
    filter.action = action;
    return must(journal::list(store.reader(), filter));
}

void OAuthSite::expectLogged(const http::Response &page, const QString &action)
{
    QVERIFY(page.body.contains("test-reference"));
    const auto all = entries();
    QVERIFY(!all.empty());
    QCOMPARE(all.front().action, action);
    QCOMPARE(all.front().outcome, u"refused"_s);
    QCOMPARE(all.front().reference, u"test-reference"_s);
    QVERIFY(!all.front().reason.isEmpty());
    QVERIFY(!all.front().author.address.isEmpty());
}

} // namespace fractal::test
