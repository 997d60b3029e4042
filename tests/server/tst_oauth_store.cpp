// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumer_secrets.h"
#include "tests/support/oauth_browser.h"

#include <QFile>

#include <mutex>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Everything that the program says while this exists.
class CapturedMessages {
public:
    CapturedMessages()
    {
        const std::lock_guard lock{mutex};
        text.clear();
        previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
            const std::lock_guard guard{mutex};
            text += message.toUtf8() + '\n';
        });
    }
    ~CapturedMessages() { qInstallMessageHandler(previous); }
    Q_DISABLE_COPY_MOVE(CapturedMessages)
    [[nodiscard]] QByteArray all() const
    {
        const std::lock_guard lock{mutex};
        return text;
    }

private:
    static inline std::mutex mutex;
    static inline QByteArray text;
    QtMessageHandler previous;
};

/// requirements/oauth.md T34, X01, X02: what the authorization server leaves in the store when all goes well, and when not.
class tst_OAuthStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void aFailureInTheMiddleLeavesTheCodeUsable();
    void aLockedStoreIsSaidToBeBusy();
    void noSecretReachesTheStoreOrTheLog();

private:
    [[nodiscard]] Fields codeFields() { return OAuthSite::codeFields(m_client, m_site->code(m_client, m_person)); }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthStore::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthStore::aFailureInTheMiddleLeavesTheCodeUsable()
{
    const Fields fields = codeFields();
    m_site->change([](Work &work) { return work.connection.script(u"ALTER TABLE refresh_tokens RENAME TO elsewhere;\n"_s); });
    const QByteArray before = m_site->store.dump();
    const http::Response answer = m_site->token(fields); // T34: the code is consumed and the access token written before it fails
    QVERIFY(answer.status >= 500);
    QVERIFY(!answer.body.contains("f1_"));
    QCOMPARE(m_site->store.dump(), before);
    m_site->change([](Work &work) { return work.connection.script(u"ALTER TABLE elsewhere RENAME TO refresh_tokens;\n"_s); });
    QCOMPARE(m_site->token(fields).status, 200);
}

void tst_OAuthStore::aLockedStoreIsSaidToBeBusy()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    if (driver != Driver::Sqlite)
        QSKIP("PostgreSQL has no lock of the whole store");
    const Fields fields = codeFields();
    const auto other = m_site->store.site().database().open();
    QVERIFY(other);
    {
        const auto lock = Transaction::begin(**other);
        QVERIFY(lock);
        QCOMPARE(m_site->token(fields).status, 503); // T34, decision 20: after 5 s
    }
    QCOMPARE(m_site->token(fields).status, 200);
}

void tst_OAuthStore::noSecretReachesTheStoreOrTheLog()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    const CapturedMessages messages;
    Browser browser{*m_site};
    const http::Response consent = browser.follow(
        browser.signIn(browser.authorize(OAuthSite::authorizeFields(m_client)), u"marie"_s, "correct horse marie"));
    const QByteArray code = sentBack(browser.submit(consent, {{"decision", "allow"}}), "code");
    QVERIFY(!code.isEmpty());
    const Fields fields = OAuthSite::codeFields(m_client, code);
    expectRefused(m_site->token(Fields{fields}.set("client_secret", "f1_wrong_secret_of_the_client")), 401, "invalid_client");
    const QJsonObject first = jsonOf(m_site->token(fields));
    const QByteArray refresh = first["refresh_token"_L1].toString().toLatin1();
    const QJsonObject second = jsonOf(m_site->token(OAuthSite::refreshFields(m_client, refresh)));
    QByteArray secondSecret;
    m_site->change([&](Work &work) -> Result<void> {
        FRACTAL_TRY(const auto made,
                    consumers::rotateSecret(work, m_client.consumer.id, consumers::Rotation{.overlap = 1h, .expiresAt = {}}));
        secondSecret = made.reveal();
        return {};
    });
    const Fields asking{{"client_id", m_client.key()}, {"client_secret", secondSecret}, {"token", refresh}};
    QCOMPARE(m_site->answer(OAuthSite::formPost("/oauth/introspect", asking)).status, 200);
    QCOMPARE(m_site->answer(OAuthSite::formPost("/oauth/introspect", Fields{asking}.set("client_secret", refresh))).status, 401);
    QCOMPARE(browser.submit(consent, {{"decision", "allow"}}).status, 400); // decided before, which is logged
    (void)m_site->token(fields); // a replay, which is logged
    QCOMPARE(browser.authorize(OAuthSite::authorizeFields(m_client).set("client_id", m_client.secret)).status,
             400); // pasted into the wrong field
    QList<QByteArray> seeded{m_client.secret,
                             secondSecret,
                             code,
                             OAuthSite::verifier,
                             refresh,
                             "correct horse marie",
                             "f1_wrong_secret_of_the_client"};
    for (const QJsonObject &answer : {first, second})
        seeded += {answer["access_token"_L1].toString().toLatin1(), answer["refresh_token"_L1].toString().toLatin1()};
    seeded += browser.cookies.values();

    QByteArray log = messages.all(); // X01
    for (const journal::Entry &entry : m_site->entries())
        log += (entry.author.actor + entry.reason + entry.reference + entry.action).toUtf8() + '\n';
    QVERIFY(log.contains("code.replay"));
    QByteArray stored = m_site->store.dump(); // X02
    if (driver == Driver::Sqlite) {
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file{m_site->store.place().sqliteFile() + suffix};
            QVERIFY(file.open(QIODevice::ReadOnly));
            stored += file.readAll();
        }
    }
    for (const QByteArray &secret : seeded) {
        QVERIFY(secret.size() > 10);
        QVERIFY2(!log.contains(secret), secret.first(10).constData());
        QVERIFY2(!stored.contains(secret), secret.first(10).constData());
    }
}

QTEST_GUILESS_MAIN(tst_OAuthStore)
#include "tst_oauth_store.moc"
