// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/endpoint.h"
#include "tests/support/oauth_browser.h"
#include "tests/support/sample_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// oauth.md M05, decision 4: where a scope is missing, the challenge names all that is needed, and a client that asks the
/// person for these gets further.
class tst_ServerStepUp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void theChallengesScopesAreEnough();
    void aMissingRightIsNeverAskedFor();
    void whatWasGrantedBeforeStays();

private:
    [[nodiscard]] QByteArray tokenWith(const QByteArray &scope)
    {
        Browser browser{*m_site};
        browser.hasSession(m_person);
        const http::Response consent = browser.authorize(OAuthSite::authorizeFields(m_client).set("scope", scope));
        const http::Response back = browser.submit(consent, {{"decision", "allow"}});
        return jsonOf(m_site->token(OAuthSite::codeFields(m_client, sentBack(back, "code"))))["access_token"_L1]
            .toString()
            .toLatin1();
    }
    [[nodiscard]] http::Response call(const QByteArray &token, const QString &tool, const QJsonObject &arguments)
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/mcp/oauth/fractal-one";
        request.headers = {{"host", "cmms.example"},
                           {"authorization", "Bearer " + token},
                           {"accept", "application/json, text/event-stream"},
                           {"content-type", "application/json"},
                           {"mcp-protocol-version", "2025-11-25"}};
        request.body = QJsonDocument{QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                                                 {u"id"_s, 1},
                                                 {u"method"_s, u"tools/call"_s},
                                                 {u"params"_s, QJsonObject{{u"name"_s, tool}, {u"arguments"_s, arguments}}}}}
                           .toJson(QJsonDocument::Compact);
        request.peer = QHostAddress{u"203.0.113.9"_s};
        request.overTls = true;
        return m_site->answer(request);
    }
    [[nodiscard]] http::Response create(const QByteArray &token)
    {
        return call(token, u"create_work_order"_s,
                    {{u"title"_s, u"x"_s}, {u"type"_s, u"corrective"_s}, {u"asset"_s, u"FAN-1"_s}});
    }
    /// The scopes of a challenge.
    [[nodiscard]] static QByteArray asked(const http::Response &answer)
    {
        static const QRegularExpression scope{u" scope=\"([^\"]*)\""_s};
        return scope.match(QString::fromLatin1(headerOf(answer, "www-authenticate"))).captured(1).toLatin1();
    }
    [[nodiscard]] static bool isError(const http::Response &answer)
    {
        return jsonOf(answer)["result"_L1].toObject()["isError"_L1].toBool(true);
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_ServerStepUp::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    Site &site = m_site->store.site();
    m_site->serveAlso(mcp::endpoints({site.writer(), m_site->store.clock, m_site->store.random, site.keyring()}));
    const SampleRecords records{m_site->store};
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_ServerStepUp::theChallengesScopesAreEnough()
{
    const QByteArray narrow = tokenWith("assets:read");
    QVERIFY(!narrow.isEmpty());
    const http::Response refused = create(narrow);
    QCOMPARE(refused.status, 403); // M05
    const QByteArray challenge = headerOf(refused, "www-authenticate");
    QVERIFY(challenge.startsWith("Bearer error=\"insufficient_scope\""));
    QCOMPARE(challenge.count("scope=\""), 1); // all of it in one challenge
    const QByteArray needed = asked(refused);
    QVERIFY(needed.contains("work_orders:write"));
    QVERIFY(needed.contains("assets:read")); // what it had it keeps

    const http::Response done = create(tokenWith(needed));
    QCOMPARE(done.status, 200);
    QVERIFY2(!isError(done), done.body.constData());
}

void tst_ServerStepUp::aMissingRightIsNeverAskedFor()
{
    m_person = m_site->store.user(u"anna"_s, Profile::ReadOnly, u"Auditor"_s);
    const http::Response refused = create(tokenWith("assets:read work_orders:read"));
    QCOMPARE(refused.status, 200); // decision 4: consent would not heal it, and be asked for again and again
    QVERIFY(isError(refused));
    QVERIFY(refused.body.contains("forbidden"));
    QVERIFY(!refused.body.contains("insufficient_scope"));
    QCOMPARE(headerOf(refused, "www-authenticate"), QByteArray{});
}

void tst_ServerStepUp::whatWasGrantedBeforeStays()
{
    const QByteArray narrow = tokenWith("assets:read");
    const QByteArray wide = tokenWith(asked(create(narrow)));
    QCOMPARE(create(wide).status, 200);
    QCOMPARE(create(narrow).status, 403); // each token is what its own consent says
    QVERIFY(m_site->principalOf(narrow)->may({Resource::Assets, Action::View}));
}

QTEST_GUILESS_MAIN(tst_ServerStepUp)
#include "tst_server_step_up.moc"
