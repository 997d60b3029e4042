// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(Fields &)>;

/// requirements/oauth.md §2e, RFC 7009: a client gives back what it was granted.
class tst_OAuthRevocation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void revokingEitherTokenEndsBoth_data();
    void revokingEitherTokenEndsBoth();
    void aRevocationIsAnsweredAlikeForWhatIsUnknown_data();
    void aRevocationIsAnsweredAlikeForWhatIsUnknown();
    void nobodyRevokesForAnother();
    void aRevocationNeedsTheClient_data();
    void aRevocationNeedsTheClient();
    void aRevocationThatRacesARefreshWins();

private:
    [[nodiscard]] http::Response refresh(const QByteArray &token)
    {
        return m_site->token(OAuthSite::refreshFields(m_client, token));
    }
    [[nodiscard]] static QByteArray accessOf(const http::Response &answer)
    {
        return jsonOf(answer)["access_token"_L1].toString().toLatin1();
    }
    [[nodiscard]] Fields revokeFields(const QByteArray &token) const
    {
        return {{"token", token}, {"client_id", m_client.key()}, {"client_secret", m_client.secret}};
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthRevocation::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthRevocation::revokingEitherTokenEndsBoth_data()
{
    QTest::addColumn<bool>("byRefreshToken");
    QTest::addColumn<QByteArray>("hint");
    QTest::newRow("V02: the refresh token") << true << "refresh_token"_ba;
    QTest::newRow("V02: the access token") << false << ""_ba;
    QTest::newRow("V05: a wrong hint") << true << "access_token"_ba;
    QTest::newRow("V05: an unknown hint") << false << "pigeon"_ba;
}

void tst_OAuthRevocation::revokingEitherTokenEndsBoth()
{
    QFETCH(bool, byRefreshToken);
    QFETCH(QByteArray, hint);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const TokenPair others = m_site->connect(m_client, m_person);
    Fields fields = revokeFields(byRefreshToken ? tokens.refresh : tokens.access);
    if (!hint.isEmpty())
        fields.add("token_type_hint", hint);
    const http::Response answer = m_site->revoke(fields);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(!m_site->principalOf(tokens.access));
    expectRefused(refresh(tokens.refresh), 400, "invalid_grant");
    QVERIFY(m_site->principalOf(others.access)); // another consent of the same person stays
    QCOMPARE(m_site->entries(u"revoke"_s).size(), std::size_t{1});
    QCOMPARE(m_site->revoke(fields).status, 200);
    QCOMPARE(m_site->entries(u"revoke"_s).size(), std::size_t{1});
}

void tst_OAuthRevocation::aRevocationIsAnsweredAlikeForWhatIsUnknown_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("V01: unknown") << "f1_rt_" + QByteArray(49, 'A');
    QTest::newRow("V01: garbage") << "x"_ba;
    QTest::newRow("V01: a code") << "f1_ac_" + QByteArray(49, 'A');
}

void tst_OAuthRevocation::aRevocationIsAnsweredAlikeForWhatIsUnknown()
{
    QFETCH(QByteArray, token);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const http::Response answer = m_site->revoke(revokeFields(token));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    QVERIFY(m_site->principalOf(tokens.access));
}

void tst_OAuthRevocation::nobodyRevokesForAnother()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const TestClient other = m_site->client();
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->revoke({{"token", tokens.refresh}, {"client_id", other.key()}, {"client_secret", other.secret}}), 400,
                  "invalid_grant"); // V03, K2
    QCOMPARE(m_site->store.dump(), before);
    QVERIFY(m_site->principalOf(tokens.access));
}

void tst_OAuthRevocation::aRevocationNeedsTheClient_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("status");
    QTest::newRow("V04: no secret") << Spoil{[](Fields &fields) { fields.remove("client_secret"); }} << 401;
    QTest::newRow("V04: a wrong secret") << Spoil{[](Fields &fields) { fields.set("client_secret", "wrong"); }} << 401;
    QTest::newRow("V04: nobody") << Spoil{[](Fields &fields) { fields.remove("client_secret").remove("client_id"); }} << 401;
    QTest::newRow("no token") << Spoil{[](Fields &fields) { fields.remove("token"); }} << 400;
    QTest::newRow("token twice") << Spoil{[](Fields &fields) { fields.add("token", "x"); }} << 400;
}

void tst_OAuthRevocation::aRevocationNeedsTheClient()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, status);
    const TokenPair tokens = m_site->connect(m_client, m_person);
    Fields fields = revokeFields(tokens.refresh);
    spoil(fields);
    const QByteArray before = m_site->store.dump();
    expectRefused(m_site->revoke(fields), status, status == 401 ? "invalid_client"_ba : "invalid_request"_ba);
    QCOMPARE(m_site->store.dump(), before);
    QVERIFY(m_site->principalOf(tokens.access));
}

void tst_OAuthRevocation::aRevocationThatRacesARefreshWins()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    const http::Request refreshing = OAuthSite::formPost("/oauth/token", OAuthSite::refreshFields(m_client, tokens.refresh));
    const http::Request revoking = OAuthSite::formPost("/oauth/revoke", revokeFields(tokens.refresh));
    QList<http::Request> requests(63, refreshing);
    requests.insert(32, revoking);
    const QList<http::Response> answers = m_site->answerTogether(requests); // F09
    QCOMPARE(answers.at(32).status, 200);
    for (const http::Response &answer : answers) {
        const QByteArray successor = jsonOf(answer)["refresh_token"_L1].toString().toLatin1();
        if (successor.isEmpty())
            continue;
        QVERIFY(!m_site->principalOf(accessOf(answer)));
        expectRefused(refresh(successor), 400, "invalid_grant");
    }
    QVERIFY(!m_site->principalOf(tokens.access));
}

QTEST_GUILESS_MAIN(tst_OAuthRevocation)
#include "tst_oauth_revocation.moc"
