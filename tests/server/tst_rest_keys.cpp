// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rest_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using http::Method;

/// Who asks: API keys and access tokens, how they are presented, refused, slowed down and written down. On both stores.
class tst_RestKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void credentials_data();
    void credentials();
    void refusalsAllSayTheSame();
    void browsersAreNotAskedForAPassword();
    void whatEndsAKeyEndsItAtOnce_data();
    void whatEndsAKeyEndsItAtOnce();
    void aKeyHasTheRightsOfItsGroup();
    void aTokenHasItsScopes();
    void useIsNotedOnceAMinute();
    void refusalsStandInTheLogWithoutTheSecret();
    void whoGuessesIsSlowedDownAndNobodyElse();
    void aGroupWithAKeyStays();
    void theSecretIsNowhere();

private:
    std::unique_ptr<RestSite> m_site;
    std::optional<api_keys::Added> m_key; ///< of a planner
};

void tst_RestKeys::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<RestSite>(driver, rest::Allowances{{3, 1000ms, http::Unknown::Free}, {2, 1h}});
    m_key = m_site->apiKey();
}

void tst_RestKeys::credentials_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("status");
    QTest::newRow("RFC 7617: Basic") << u"basic"_s << 200;
    QTest::newRow("the scheme in other case") << u"BASIC"_s << 200;
    QTest::newRow("X-API-Key") << u"header"_s << 200;
    QTest::newRow("decision 12: an access token for REST") << u"rest"_s << 200;
    QTest::newRow("an access token for both") << u"mcp rest"_s << 200;
    QTest::newRow("decision 12: an access token for MCP") << u"mcp"_s << 401;
    QTest::newRow("nothing") << u"nothing"_s << 401;
    QTest::newRow("a wrong secret") << u"wrong"_s << 401;
    QTest::newRow("no secret") << u"without"_s << 401;
    QTest::newRow("an unknown key") << u"unknown"_s << 401;
    QTest::newRow("a key with a zero byte") << u"zero"_s << 401;
    QTest::newRow("a key without end") << u"long"_s << 401;
    QTest::newRow("not base64") << u"broken"_s << 401;
    QTest::newRow("a token that is none") << u"bearer"_s << 401;
    QTest::newRow("another scheme") << u"digest"_s << 401;
}

void tst_RestKeys::credentials()
{
    QFETCH(QString, how);
    QFETCH(int, status);
    const QByteArray key = m_key->apiKey.key.toLatin1();
    const QByteArray secret = m_key->secret.reveal();
    QByteArray authorization;
    if (how == "basic"_L1)
        authorization = RestSite::basic(key, secret);
    else if (how == "BASIC"_L1)
        authorization = RestSite::basic(key, secret).replace("Basic", "BASIC");
    else if (how.contains("rest"_L1) || how == "mcp"_L1)
        authorization = m_site->token(u"planner"_s, ScopeSet::all(), how);
    else if (how == "wrong"_L1)
        authorization = RestSite::basic(key, secret.chopped(1) + '~');
    else if (how == "without"_L1)
        authorization = "Basic " + key.toBase64();
    else if (how == "unknown"_L1)
        authorization = RestSite::basic("nobody", secret);
    else if (how == "zero"_L1)
        authorization = RestSite::basic(QByteArray{"a\0b", 3}, secret);
    else if (how == "long"_L1)
        authorization = RestSite::basic(QByteArray(10'000, 'k'), secret);
    else if (how == "broken"_L1)
        authorization = "Basic !!!!"_ba;
    else if (how == "bearer"_L1)
        authorization = "Bearer abc"_ba;
    else if (how == "digest"_L1)
        authorization = "Digest username=\"x\""_ba;
    http::Request request = m_site->request(Method::Get, "/work-orders/OT-1", authorization);
    if (how == "header"_L1)
        request.headers.emplace_back("x-api-key", key + ':' + secret);
    const http::Response answer = m_site->send(request);
    QVERIFY2(answer.status == status, answer.body);
    if (status == 200)
        return;
    QCOMPARE(answer.contentType, "application/problem+json"_ba);
    const QByteArray challenge = RestSite::headerOf(answer, "www-authenticate"); // K4
    QVERIFY2(challenge.contains("/.well-known/oauth-protected-resource/api/v1\""), challenge);
    QCOMPARE(challenge.contains("invalid_token"), how == "mcp"_L1 || how == "bearer"_L1); // RFC 6750 §3.1
}

void tst_RestKeys::refusalsAllSayTheSame()
{
    const QByteArray secret = m_key->secret.reveal();
    const QByteArray key = m_key->apiKey.key.toLatin1();
    const auto answer = [&](const QByteArray &authorization) { return m_site->get("/me", authorization).body; };
    const QByteArray unknown = answer(RestSite::basic("nobody", secret));
    QCOMPARE(answer(RestSite::basic(key, "wrong")), unknown);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(api_keys::setEnabled(work, m_key->apiKey.id, false));
        return {};
    });
    QCOMPARE(answer(RestSite::basic(*m_key)), unknown);
}

void tst_RestKeys::browsersAreNotAskedForAPassword()
{
    const auto challenges = [](const http::Response &answer) {
        return std::ranges::count_if(answer.headers, [](const auto &field) { return field.first == "WWW-Authenticate"; });
    };
    http::Request request = m_site->request(Method::Get, "/me");
    QCOMPARE(challenges(m_site->send(request)), 2);
    request.headers.emplace_back("sec-fetch-mode", "cors");
    QCOMPARE(challenges(m_site->send(request)), 1);
}

void tst_RestKeys::whatEndsAKeyEndsItAtOnce_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("disabled") << u"disabled"_s;
    QTest::newRow("removed") << u"removed"_s;
    QTest::newRow("expired") << u"expired"_s;
}

void tst_RestKeys::whatEndsAKeyEndsItAtOnce()
{
    QFETCH(QString, what);
    const auto key = m_site->apiKey(u"Planner"_s, m_site->store.clock.now() + 1h);
    const QByteArray credentials = RestSite::basic(key);
    QCOMPARE(m_site->get("/me", credentials).status, 200);
    if (what == "expired"_L1)
        m_site->store.clock.advance(1h);
    else
        m_site->change([&](Work &work) -> Result<void> {
            if (what == "removed"_L1)
                FRACTAL_TRY_VOID(api_keys::remove(work, key.apiKey.id));
            else
                FRACTAL_TRY_VOID(api_keys::setEnabled(work, key.apiKey.id, false));
            return {};
        });
    QCOMPARE(m_site->get("/me", credentials).status, 401);
}

void tst_RestKeys::aKeyHasTheRightsOfItsGroup()
{
    const auto added = m_site->apiKey(u"Auditor"_s);
    const QByteArray auditor = RestSite::basic(added);
    QCOMPARE(m_site->get("/work-orders/OT-1", auditor).status, 200);
    QVERIFY(m_site->isNotedAsUsed(added, m_site->store.clock.now()));
    const QByteArray before = m_site->store.dump();
    const auto request = m_site->request(Method::Patch, "/work-orders/OT-1", auditor, R"({"priority":"low"})");
    const http::Response refused = m_site->send(request);
    QCOMPARE(refused.status, 403);
    QCOMPARE(RestSite::code(refused), u"forbidden"_s);
    QCOMPARE(RestSite::json(refused)["details"_L1]["missing"_L1].toString(), u"work_orders:edit"_s);
    QVERIFY(RestSite::headerOf(refused, "www-authenticate").isEmpty()); // asking for consent does not help (decision 4)
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(m_site->writes, 0);
}

void tst_RestKeys::aTokenHasItsScopes()
{
    const QByteArray token = m_site->token(u"planner"_s, ScopeSet::reading());
    QCOMPARE(m_site->get("/work-orders/OT-1", token).status, 200);
    QCOMPARE(m_site->uses, 1);
    const http::Response refused = m_site->send(
        m_site->request(Method::Patch, "/work-orders/OT-1", token, R"({"priority":"low"})"));
    QCOMPARE(refused.status, 403);
    QCOMPARE(RestSite::code(refused), u"insufficient_scope"_s);
    const QByteArray challenge = RestSite::headerOf(refused, "www-authenticate");
    QVERIFY2(challenge.contains("error=\"insufficient_scope\""), challenge);
    QVERIFY2(challenge.contains("work_orders"), challenge);
}

void tst_RestKeys::useIsNotedOnceAMinute()
{
    const auto stored = [&] { return RestSite::must(api_keys::findByKey(m_site->store.reader(), m_key->apiKey.key)); };
    const auto ask = [&] { return m_site->get("/me", RestSite::basic(*m_key)).status; };
    QVERIFY(!stored().lastUsedAt);
    const Instant first = m_site->store.clock.now();
    QCOMPARE(ask(), 200);
    QVERIFY(m_site->isNotedAsUsed(*m_key, first));
    QCOMPARE(stored().lastUsedFrom, u"203.0.113.9"_s);
    m_site->store.clock.advance(30s);
    QCOMPARE(ask(), 200);
    m_site->store.clock.advance(30s);
    QCOMPARE(ask(), 200);
    QVERIFY(m_site->isNotedAsUsed(*m_key, first + 60s)); // not when half of the minute was over
}

void tst_RestKeys::refusalsStandInTheLogWithoutTheSecret()
{
    QCOMPARE(m_site->get("/me", RestSite::basic(m_key->apiKey.key.toLatin1(), "a-wrong-secret")).status, 401);
    const auto entries = RestSite::must(journal::list(m_site->store.reader(), {}));
    QCOMPARE(entries.front().action, u"api_key.refused"_s);
    QCOMPARE(entries.front().outcome, u"refused"_s);
    QCOMPARE(entries.front().reason, QString{m_key->apiKey.key + u": the secret is wrong"_s});
    QCOMPARE(entries.front().reference, u"reference-1"_s);
    QCOMPARE(entries.front().author.address, u"203.0.113.9"_s);
}

void tst_RestKeys::whoGuessesIsSlowedDownAndNobodyElse()
{
    const qint64 before = RestSite::must(journal::total(m_site->store.reader()));
    const QByteArray wrong = RestSite::basic(m_key->apiKey.key.toLatin1(), "wrong");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_site->get("/me", wrong).status, 401);
    const http::Response slowed = m_site->get("/me", wrong);
    QCOMPARE(slowed.status, 429);
    QCOMPARE(RestSite::headerOf(slowed, "retry-after"), "1"_ba);
    QCOMPARE(RestSite::must(journal::total(m_site->store.reader())), before + 2); // a flood does not fill the log
    QCOMPARE(m_site->get("/me", RestSite::basic(*m_key)).status, 200); // decision 16a: the key is not locked
    m_site->store.clock.advance(1s);
    QCOMPARE(m_site->get("/me", wrong).status, 401);
}

void tst_RestKeys::aGroupWithAKeyStays()
{
    const auto removed = m_site->store.site().write<journal::Change>([&](Work &work) -> Result<journal::Change> {
        FRACTAL_TRY_VOID(groups::add(work, u"Lathe"_s, false, {}));
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Lathe"_s));
        api_keys::ApiKey wanted;
        wanted.name = u"Lathe"_s;
        wanted.group = group.id;
        FRACTAL_TRY_VOID(api_keys::add(work, wanted, u"test"_s));
        return groups::remove(work, group.id);
    });
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, ErrorCode::BusinessRule);
}

void tst_RestKeys::theSecretIsNowhere()
{
    const QByteArray secret = m_key->secret.reveal();
    QCOMPARE(secret.size(), 43);
    QVERIFY(!m_site->store.dump().contains(secret));
    QCOMPARE(m_key->change.after["key"_L1].toString(), m_key->apiKey.key);
    QVERIFY(!QJsonDocument{m_key->change.after}.toJson().contains(secret.first(8)));
}

QTEST_GUILESS_MAIN(tst_RestKeys)
#include "tst_rest_keys.moc"
