// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2d: refresh tokens rotate, forgive a lost answer, and end their family when they are stolen.
class tst_OAuthRefresh : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aRefreshRotates();
    void aWrongRefreshIsRefusedAndTheTokenIsStillGood_data();
    void aWrongRefreshIsRefusedAndTheTokenIsStillGood();
    void aTokenEndsWithItsTimeOrItsGrant();
    void aNarrowerScopeHoldsForOneTokenOnly();
    void aForeignClientNeitherUsesNorEndsIt();
    void parallelRefreshesGetTheSameSuccessor();
    void aLostAnswerIsGivenAgainUntilTheSuccessorIsUsed();
    void aLostAnswerIsGivenAgainAfterARestart();
    void withoutASecretTheWindowIsAMinuteFromTheFirstUse();
    void whatIsOlderThanThePreviousOneIsStolen();
    void aClockThatJumpsEndsNoFamily();
    void todaysRightsCount();
    void aConsumerOfAnotherKindGetsNothingMore();

private:
    [[nodiscard]] http::Response refresh(const QByteArray &token)
    {
        return m_site->token(OAuthSite::refreshFields(m_client, token));
    }
    /// The next refresh token; empty when it was refused.
    [[nodiscard]] QByteArray next(const QByteArray &token)
    {
        return jsonOf(refresh(token))["refresh_token"_L1].toString().toLatin1();
    }
    [[nodiscard]] static QByteArray accessOf(const http::Response &answer)
    {
        return jsonOf(answer)["access_token"_L1].toString().toLatin1();
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthRefresh::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthRefresh::aRefreshRotates()
{
    const TokenPair first = m_site->connect(m_client, m_person);
    const http::Response answer = refresh(first.refresh);
    QCOMPARE(answer.status, 200);
    const QByteArray second = jsonOf(answer)["refresh_token"_L1].toString().toLatin1();
    QVERIFY(second.startsWith("f1_rt_") && second != first.refresh);
    QCOMPARE(jsonOf(answer)["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
    QVERIFY(m_site->principalOf(accessOf(answer)));
    QVERIFY(!next(second).isEmpty());
}

void tst_OAuthRefresh::aWrongRefreshIsRefusedAndTheTokenIsStillGood_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, int status, const char *error, const Spoil &spoil) {
        QTest::newRow(name) << spoil << status << QByteArray{error};
    };
    row("F01: unknown", 400, "invalid_grant",
        [](Fields &fields) { fields.set("refresh_token", "f1_rt_" + QByteArray(49, 'A')); });
    row("F01: garbage", 400, "invalid_grant", [](Fields &fields) { fields.set("refresh_token", "x"); });
    row("F01: missing", 400, "invalid_request", [](Fields &fields) { fields.remove("refresh_token"); });
    row("F01: twice", 400, "invalid_request", [](Fields &fields) { fields.add("refresh_token", fields.value("refresh_token")); });
    row("F03: a wider scope", 400, "invalid_scope",
        [](Fields &fields) { fields.add("scope", "work_orders:read inventory:read"); });
    row("F03: an unknown scope", 400, "invalid_scope", [](Fields &fields) { fields.add("scope", "everything"); });
    row("F05: a foreign resource", 400, "invalid_target",
        [](Fields &fields) { fields.add("resource", "https://other.example/mcp"); });
    row("F05: the other resource (decision 12)", 400, "invalid_target",
        [](Fields &fields) { fields.add("resource", "https://cmms.example/api/v1"); });
    row("T09: a wrong secret", 401, "invalid_client", [](Fields &fields) { fields.set("client_secret", "wrong"); });
    row("T14: no secret", 401, "invalid_client", [](Fields &fields) { fields.remove("client_secret"); });
}

void tst_OAuthRefresh::aWrongRefreshIsRefusedAndTheTokenIsStillGood()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    Fields fields = OAuthSite::refreshFields(m_client, tokens.refresh);
    spoil(fields);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->token(fields), status, error);
    QCOMPARE(m_site->store.dump(), before);
    QVERIFY(!next(tokens.refresh).isEmpty());
    QVERIFY(m_site->principalOf(tokens.access));
}

void tst_OAuthRefresh::aTokenEndsWithItsTimeOrItsGrant()
{
    const TokenPair idle = m_site->connect(m_client, m_person);
    m_site->store.clock.advance(24h * 30);
    expectRefused(refresh(idle.refresh), 400, "invalid_grant"); // F01, F11: idle for too long
    QByteArray token = m_site->connect(m_client, m_person).refresh;
    for (int month = 0; month < 6; ++month) {
        m_site->store.clock.advance(24h * 29);
        token = next(token);
        QVERIFY(!token.isEmpty());
    }
    m_site->store.clock.advance(24h * 6);
    expectRefused(refresh(token), 400, "invalid_grant"); // F11: 180 days, whatever its use
}

void tst_OAuthRefresh::aNarrowerScopeHoldsForOneTokenOnly()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const http::Response narrow = m_site->token(
        OAuthSite::refreshFields(m_client, tokens.refresh).add("scope", "assets:read")); // F04
    QCOMPARE(jsonOf(narrow)["scope"_L1].toString(), u"assets:read"_s);
    QVERIFY(!m_site->principalOf(accessOf(narrow))->may({Resource::WorkOrders, Action::View}));
    const http::Response wide = refresh(jsonOf(narrow)["refresh_token"_L1].toString().toLatin1());
    QCOMPARE(jsonOf(wide)["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
}

void tst_OAuthRefresh::aForeignClientNeitherUsesNorEndsIt()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const TestClient thief = m_site->client();
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->token(OAuthSite::refreshFields(thief, tokens.refresh)), 400, "invalid_grant"); // F02
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(m_site->entries(u"token.refused"_s).size(), std::size_t{1});
    QVERIFY(m_site->principalOf(tokens.access));
    const QByteArray second = next(tokens.refresh);
    QVERIFY(!next(second).isEmpty());
    expectRefused(m_site->token(OAuthSite::refreshFields(thief, tokens.refresh)), 400,
                  "invalid_grant"); // a used one of another client: no reuse
    QVERIFY(m_site->principalOf(tokens.access));
}

void tst_OAuthRefresh::parallelRefreshesGetTheSameSuccessor()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const http::Request request = OAuthSite::formPost("/oauth/token", OAuthSite::refreshFields(m_client, tokens.refresh));
    const QList<http::Response> answers = m_site->answerTogether(QList<http::Request>(64, request)); // F07, mcp.md 46
    const QByteArray successor = jsonOf(answers.first())["refresh_token"_L1].toString().toLatin1();
    for (const http::Response &answer : answers) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(jsonOf(answer)["refresh_token"_L1].toString().toLatin1(), successor);
        QVERIFY(m_site->principalOf(accessOf(answer)));
    }
    QVERIFY(!next(successor).isEmpty());
}

void tst_OAuthRefresh::aLostAnswerIsGivenAgainUntilTheSuccessorIsUsed()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QByteArray second = next(tokens.refresh);
    m_site->store.clock.advance(24h * 7); // decision 16: with a secret there is no time limit
    QCOMPARE(next(tokens.refresh), second);
    QVERIFY(!next(second).isEmpty());
    expectRefused(refresh(tokens.refresh), 400, "invalid_grant"); // F06
    expectRefused(refresh(second), 400, "invalid_grant"); // its family has ended
    const auto entries = m_site->entries(u"refresh.reuse"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.user, m_person.id);
    QCOMPARE(entries.front().author.consumer, m_client.consumer.id);
}

void tst_OAuthRefresh::aLostAnswerIsGivenAgainAfterARestart()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QByteArray second = next(tokens.refresh);
    m_site->store.reopen(); // F10, mcp.md 51
    QCOMPARE(next(tokens.refresh), second);
    QVERIFY(!next(second).isEmpty());
}

void tst_OAuthRefresh::withoutASecretTheWindowIsAMinuteFromTheFirstUse()
{
    m_client = m_site->client([](consumers::Consumer &consumer) { consumer.publicClient = true; });
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QByteArray second = next(tokens.refresh);
    m_site->store.clock.advance(29s);
    QCOMPARE(next(tokens.refresh), second);
    m_site->store.clock.advance(29s);
    QCOMPARE(next(tokens.refresh), second);
    m_site->store.clock.advance(2s); // F08: it does not slide
    expectRefused(refresh(tokens.refresh), 400, "invalid_grant");
    QVERIFY(!m_site->principalOf(tokens.access));
    expectRefused(refresh(second), 400, "invalid_grant");
}

void tst_OAuthRefresh::whatIsOlderThanThePreviousOneIsStolen()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const QByteArray second = next(tokens.refresh);
    const QByteArray third = next(second);
    QVERIFY(m_site->principalOf(tokens.access));
    expectRefused(refresh(tokens.refresh), 400, "invalid_grant"); // F14
    QVERIFY(!m_site->principalOf(tokens.access));
    expectRefused(refresh(third), 400, "invalid_grant");
}

void tst_OAuthRefresh::aClockThatJumpsEndsNoFamily()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    m_site->store.clock.advance(-1h); // X06
    const QByteArray second = next(tokens.refresh);
    QVERIFY(!second.isEmpty());
    m_site->store.clock.advance(25h);
    QVERIFY(!next(second).isEmpty());
    QVERIFY(!m_site->principalOf(tokens.access)); // an hour old by any reckoning
}

void tst_OAuthRefresh::todaysRightsCount()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    QVERIFY(m_site->principalOf(tokens.access)->may({Resource::WorkOrders, Action::Add}));
    m_site->change([&](Work &work) -> Result<void> { // F12
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY(const PermissionSet rights, groups::parseRights({u"work_orders:view"_s}));
        FRACTAL_TRY_VOID(groups::setRights(work, group.id, rights));
        return {};
    });
    QVERIFY(!m_site->principalOf(tokens.access)->may({Resource::WorkOrders, Action::Add}));
    const http::Response answer = refresh(tokens.refresh);
    QCOMPARE(jsonOf(answer)["scope"_L1].toString(), u"work_orders:read"_s);
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY_VOID(groups::setRights(work, group.id, {}));
        return {};
    });
    const QByteArray second = jsonOf(answer)["refresh_token"_L1].toString().toLatin1();
    expectRefused(refresh(second), 400, "invalid_scope");
    m_site->change([&](Work &work) -> Result<void> { // what was granted comes back with the rights
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"Planner"_s));
        FRACTAL_TRY_VOID(groups::setRights(work, group.id, PermissionSet::everything()));
        return {};
    });
    QCOMPARE(jsonOf(refresh(second))["scope"_L1].toString(), u"work_orders:read work_orders:write assets:read"_s);
}

void tst_OAuthRefresh::aConsumerOfAnotherKindGetsNothingMore()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    m_site->change([&](Work &work) -> Result<void> {
        m_client.consumer.grantType = consumers::GrantType::ClientCredentials;
        m_client.consumer.callbacks = {};
        FRACTAL_TRY_VOID(consumers::update(work, m_client.consumer));
        return {};
    });
    expectRefused(refresh(tokens.refresh), 400, "unauthorized_client"); // F13
    QVERIFY(!m_site->principalOf(tokens.access));
}

QTEST_GUILESS_MAIN(tst_OAuthRefresh)
#include "tst_oauth_refresh.moc"
