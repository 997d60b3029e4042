// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/recovery_codes.h"
#include "core/store/second_step.h"
#include "core/store/sign_in.h"
#include "tests/support/oauth_browser.h"

#include <QRegularExpression>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// /oauth/account: what the signed-in person sees and ends.
class tst_OAuthAccount : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void withoutASessionItIsTheSignInAndThenTheAccount();
    void itShowsWhatIsOnesOwn();
    void accessIsRevokedAtOnce();
    void whatIsSomebodyElsesIsOutOfReach();
    void sessionsAreEndedOneByOneAndTogether();
    void signingOutEndsTheSession();
    void beingHereKeepsTheSessionAlive();
    void aFormFromElsewhereChangesNothing_data();
    void aFormFromElsewhereChangesNothing();
    void theSecondStepIsSetUpWithThePasswordAndACode();
    void theSeedIsShownToItsSessionOnly();
    void theSecondStepIsTurnedOffWithThePassword();
    void recoveryCodesAreMadeAnew();
    void aStolenSessionDoesNotGuessThePassword();
    void namesFromOutsideStayText();
    void nothingSecretIsInTheLog();

private:
    static constexpr auto account = "/oauth/account";
    [[nodiscard]] static QByteArray csrfOf(const http::Response &page, const QString &action = QString::fromLatin1(account))
    {
        const QRegularExpression form{
            u"action=\"%1\"><input type=\"hidden\" name=\"csrf\" value=\"([^\"]+)\""_s.arg(QRegularExpression::escape(action))};
        return form.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }
    /// Clicks on something of the account's page.
    [[nodiscard]] http::Response act(Browser &browser, const Fields &fields)
    {
        Fields all = fields;
        all.add("csrf", csrfOf(browser.get(account)));
        return browser.post(account, all);
    }
    [[nodiscard]] http::Response actWithPassword(Browser &browser, const QByteArray &action,
                                                 const QByteArray &password = "correct horse marie")
    {
        return act(browser, {{"action", action}, {"password", password}});
    }
    [[nodiscard]] Browser signedIn()
    {
        Browser browser{*m_site};
        browser.hasSession(m_person);
        return browser;
    }
    /// The seed as the page of the set-up shows it.
    [[nodiscard]] static crypto::Secret seedOn(const http::Response &page)
    {
        static const QRegularExpression shown{u"readonly=\"true\">([A-Z2-7 ]+)<"_s};
        const QByteArray text = shown.match(QString::fromUtf8(page.body)).captured(1).remove(u' ').toLatin1();
        QByteArray bytes;
        quint64 bits = 0;
        int have = 0;
        for (const char c : text) {
            bits = bits << 5U | static_cast<quint64>(c >= 'A' ? c - 'A' : c - '2' + 26);
            have += 5;
            if (have >= 8) {
                have -= 8;
                bytes += static_cast<char>(bits >> static_cast<unsigned>(have) & 0xFFU);
            }
        }
        return crypto::Secret{bytes};
    }
    [[nodiscard]] QByteArray code(const crypto::Secret &seed) const
    {
        return totp::codeAt(seed, totp::stepAt(m_site->store.clock.now()));
    }
    [[nodiscard]] http::Response confirm(Browser &browser, const http::Response &page, const QByteArray &typed)
    {
        const QString action = u"/oauth/account/second-step"_s;
        return browser.post(action.toLatin1(), {{"csrf", csrfOf(page, action)}, {"code", typed}});
    }
    /// Turns it on; the page with the recovery codes.
    [[nodiscard]] http::Response turnOn(Browser &browser)
    {
        const http::Response page = browser.follow(actWithPassword(browser, "set-up-second-step"));
        return confirm(browser, page, code(seedOn(page)));
    }
    [[nodiscard]] static QStringList codesOn(const http::Response &page)
    {
        static const QRegularExpression shown{u"<li>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</li>"_s};
        QStringList codes;
        for (auto found = shown.globalMatch(QString::fromUtf8(page.body)); found.hasNext();)
            codes += found.next().captured(1);
        return codes;
    }
    [[nodiscard]] bool isOn() { return second_step::stateOf(m_site->store.reader(), m_person.id).value().has_value(); }
    [[nodiscard]] static QByteArray onlyReason(const std::vector<journal::Entry> &entries)
    {
        return entries.size() == 1 ? entries.front().reason.toUtf8()
                                   : "entries: " + QByteArray::number(qsizetype(entries.size()));
    }

    std::unique_ptr<OAuthSite> m_site;
    TestClient m_client;
    users::User m_person;
};

void tst_OAuthAccount::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<OAuthSite>(driver);
    m_client = m_site->client();
    m_person = m_site->store.user(u"marie"_s);
}

void tst_OAuthAccount::withoutASessionItIsTheSignInAndThenTheAccount()
{
    Browser browser{*m_site};
    const http::Response page = browser.follow(browser.get("/oauth/account?lang=fr"));
    QVERIFY(page.body.contains("name=\"password\""));
    QVERIFY(page.body.contains("<html lang=\"fr\">"));
    const http::Response there = browser.follow(browser.signIn(page, u"marie"_s, "correct horse marie"));
    QCOMPARE(there.status, 200);
    QVERIFY(there.body.contains("<html lang=\"fr\">"));
    QVERIFY(there.body.contains("value=\"end-sessions\""));
    QVERIFY(headerOf(there, "content-security-policy").contains("frame-ancestors 'none'"));
    QCOMPARE(headerOf(there, "cache-control"), "no-store"_ba);
}

void tst_OAuthAccount::itShowsWhatIsOnesOwn()
{
    const users::User other = m_site->store.user(u"luis"_s);
    (void)m_site->connect(m_client, m_person);
    const TestClient theirs = m_site->client([](consumers::Consumer &consumer) { consumer.name = u"Of somebody else"_s; });
    (void)m_site->connect(theirs, other);
    Browser browser = signedIn();
    const http::Response page = browser.get(account);
    QVERIFY(page.body.contains(m_client.consumer.name.toUtf8()));
    QVERIFY(page.body.contains("chatgpt.com"));
    QVERIFY(page.body.contains("Work orders"));
    QVERIFY(page.body.contains("This browser"));
    QVERIFY(page.body.contains("198.51.100.7"));
    QVERIFY(!page.body.contains("Of somebody else"));
    m_site->store.clock.advance(24h * 200); // nothing holds for ever
    Browser later = signedIn();
    QVERIFY(later.get(account).body.contains("You have not authorized any application yet."));
}

void tst_OAuthAccount::accessIsRevokedAtOnce()
{
    const TokenPair tokens = m_site->connect(m_client, m_person);
    QVERIFY(m_site->principalOf(tokens.access));
    const auto held = authorizations::list(m_site->store.reader(), {.userName = u"marie"_s, .consumerKey = {}}).value();
    Browser browser = signedIn();
    const http::Response answer = act(browser,
                                      {{"action", "revoke"}, {"authorization", QByteArray::number(held.front().id.value)}});
    QCOMPARE(answer.status, 303);
    const http::Response page = browser.follow(answer);
    QVERIFY(page.body.contains("The access was revoked."));
    QVERIFY(!page.body.contains(m_client.consumer.name.toUtf8()));
    QVERIFY(!m_site->principalOf(tokens.access));
    expectRefused(m_site->token(OAuthSite::refreshFields(m_client, tokens.refresh)), 400, "invalid_grant");
    const auto entries = m_site->entries(u"authorization.revoke"_s);
    QCOMPARE(entries.size(), std::size_t{1});
    QCOMPARE(entries.front().author.user, m_person.id);
    QCOMPARE(entries.front().author.consumer, m_client.consumer.id);
    QCOMPARE(entries.front().author.authorization, held.front().id);
    QVERIFY(!entries.front().reference.isEmpty());
    // Again, from a page of before: nothing happens, nothing is logged.
    QCOMPARE(act(browser, {{"action", "revoke"}, {"authorization", QByteArray::number(held.front().id.value)}}).status, 303);
    QCOMPARE(m_site->entries(u"authorization.revoke"_s).size(), std::size_t{1});
}

void tst_OAuthAccount::whatIsSomebodyElsesIsOutOfReach()
{
    const users::User other = m_site->store.user(u"luis"_s);
    const TokenPair tokens = m_site->connect(m_client, other);
    Browser theirs{*m_site};
    theirs.hasSession(other);
    const auto held = authorizations::list(m_site->store.reader(), {.userName = u"luis"_s, .consumerKey = {}}).value();
    const auto sessions = sign_in::sessionsOf(m_site->store.reader(), other.id, m_site->store.clock.now()).value();
    Browser browser = signedIn();
    for (const Fields &fields :
         {Fields{{"action", "revoke"}, {"authorization", QByteArray::number(held.front().id.value)}},
          Fields{{"action", "revoke"}, {"authorization", "-1"}}, Fields{{"action", "revoke"}},
          Fields{{"action", "end-session"}, {"session", QByteArray::number(sessions.front().id)}},
          Fields{{"action", "end-session"}, {"session", "everything"}}, Fields{{"action", "no such thing"}}, Fields{}}) {
        const http::Response answer = act(browser, fields);
        QCOMPARE(answer.status, 303); // the same for what never was
    }
    QVERIFY(m_site->principalOf(tokens.access));
    QCOMPARE(theirs.get(account).status, 200);
    QVERIFY(m_site->entries(u"authorization.revoke"_s).empty());
    QVERIFY(m_site->entries(u"session.end"_s).empty());
}

void tst_OAuthAccount::sessionsAreEndedOneByOneAndTogether()
{
    Browser first = signedIn();
    Browser second = signedIn();
    Browser third = signedIn();
    const http::Response page = third.get(account);
    QCOMPARE(page.body.count("value=\"end-session\""), 2); // this one is signed out by the button above
    const auto sessions = sign_in::sessionsOf(m_site->store.reader(), m_person.id, m_site->store.clock.now()).value();
    QCOMPARE(sessions.size(), std::size_t{3});
    const http::Response ended = act(third, {{"action", "end-session"}, {"session", QByteArray::number(sessions.back().id)}});
    QVERIFY(third.follow(ended).body.contains("The session was ended."));
    QCOMPARE(first.get(account).status, 303);
    QCOMPARE(second.get(account).status, 200);
    QCOMPARE(onlyReason(m_site->entries(u"session.end"_s)),
             "An unknown browser from 198.51.100.7 was signed out; a session is not put back"_ba);

    const TokenPair tokens = m_site->connect(m_client, m_person);
    const http::Response all = act(third, {{"action", "end-sessions"}});
    QCOMPARE(headerOf(all, "location"), "/"_ba);
    QVERIFY(headerOf(all, "set-cookie").contains("Max-Age=0"));
    for (Browser *browser : {&second, &third})
        QCOMPARE(browser->get(account).status, 303);
    QVERIFY(m_site->principalOf(tokens.access)); // applications keep their access until it is revoked
    QCOMPARE(m_site->entries(u"user.sign_out"_s).size(), std::size_t{1});
}

void tst_OAuthAccount::signingOutEndsTheSession()
{
    Browser browser = signedIn();
    const QByteArray cookie = browser.cookies.value(m_site->cookieName());
    const http::Response page = browser.get(account);
    const QByteArray csrf = csrfOf(page, u"/oauth/sign-out"_s);
    QCOMPARE(browser.post("/oauth/sign-out", {{"csrf", csrfOf(page)}}).status, 403); // of another form
    QCOMPARE(browser.get("/oauth/sign-out").status, 405); // no link signs anybody out
    const http::Response answer = browser.post("/oauth/sign-out", {{"csrf", csrf}});
    QCOMPARE(answer.status, 303);
    QCOMPARE(headerOf(answer, "location"), "/"_ba);
    QVERIFY(headerOf(answer, "set-cookie").contains("=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0"));
    Browser thief{*m_site}; // the cookie of before is worth nothing
    thief.cookies.insert(m_site->cookieName(), cookie);
    QCOMPARE(thief.get(account).status, 303);
    QCOMPARE(m_site->entries(u"sign_out"_s).size(), std::size_t{1});
}

void tst_OAuthAccount::beingHereKeepsTheSessionAlive()
{
    Browser browser = signedIn();
    for (int i = 0; i < 3; ++i) {
        m_site->store.clock.advance(90min);
        QCOMPARE(browser.get(account).status, 200);
    }
    m_site->store.clock.advance(2h);
    QCOMPARE(browser.get(account).status, 303);
}

void tst_OAuthAccount::aFormFromElsewhereChangesNothing_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("csrf");
    QTest::newRow("L01: no CSRF token") << ""_ba
                                        << ""_ba
                                        << ""_ba;
    QTest::newRow("L01: a wrong CSRF token") << ""_ba
                                             << ""_ba << QByteArray(43, 'x');
    QTest::newRow("L01: the CSRF token of another session") << ""_ba
                                                            << ""_ba
                                                            << "other"_ba;
    QTest::newRow("L02: Sec-Fetch-Site cross-site") << "sec-fetch-site"_ba
                                                    << "cross-site"_ba
                                                    << "own"_ba;
    QTest::newRow("L02: Sec-Fetch-Site same-site") << "sec-fetch-site"_ba
                                                   << "same-site"_ba
                                                   << "own"_ba;
    QTest::newRow("no form") << "content-type"_ba
                             << "text/plain"_ba
                             << "own"_ba;
}

void tst_OAuthAccount::aFormFromElsewhereChangesNothing()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, csrf);
    (void)m_site->connect(m_client, m_person);
    const auto held = authorizations::list(m_site->store.reader(), {.userName = u"marie"_s, .consumerKey = {}}).value();
    Browser browser = signedIn();
    Browser other = signedIn();
    if (csrf == "own" || csrf == "other")
        csrf = csrfOf((csrf == "own" ? browser : other).get(account));
    if (!header.isEmpty())
        browser.setHeader(header, value);
    const QByteArray before = m_site->store.dump();
    for (const QByteArray &deed :
         {"revoke"_ba, "end-session"_ba, "end-sessions"_ba, "set-up-second-step"_ba, "turn-off-second-step"_ba}) {
        QCOMPARE(browser
                     .post(account,
                           {{"action", deed},
                            {"csrf", csrf},
                            {"authorization", QByteArray::number(held.front().id.value)},
                            {"password", "correct horse marie"}})
                     .status,
                 403);
    }
    for (const char *path : {"/oauth/account/second-step", "/oauth/sign-out"})
        QCOMPARE(browser.post(path, {{"csrf", csrf}, {"code", "000000"}}).status, 403);
    QCOMPARE(m_site->store.dump(), before);
}

void tst_OAuthAccount::theSecondStepIsSetUpWithThePasswordAndACode()
{
    Browser elsewhere = signedIn();
    Browser browser = signedIn();
    const http::Response refused = actWithPassword(browser, "set-up-second-step", "a wrong password");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.body.contains("aria-invalid"));
    QCOMPARE(onlyReason(m_site->entries(u"account.refused"_s)), "a wrong password for marie"_ba);
    const http::Response page = browser.follow(actWithPassword(browser, "set-up-second-step"));
    QCOMPARE(page.status, 200);
    const http::Response picture = browser.get("/oauth/account/second-step/qr.svg");
    QCOMPARE(picture.contentType, "image/svg+xml"_ba);
    QCOMPARE(headerOf(picture, "cache-control"), "no-store"_ba);
    QVERIFY(picture.body.startsWith("<svg ") && !picture.body.contains("<script"));
    QVERIFY(!isOn());
    const http::Response wrong = confirm(browser, page, "000000");
    QCOMPARE(wrong.status, 403);
    QCOMPARE(seedOn(wrong).reveal(), seedOn(page).reveal());
    const http::Response done = confirm(browser, wrong, code(seedOn(page)));
    QCOMPARE(done.status, 200);
    QCOMPARE(codesOn(done).size(), 10);
    QVERIFY(isOn());
    QCOMPARE(browser.get(account).status, 200);
    QCOMPARE(elsewhere.get(account).status, 303); // signed in by the password alone
    QCOMPARE(m_site->entries(u"second_step.on"_s).size(), std::size_t{1});
    // What it was set up with is not shown again.
    QCOMPARE(browser.get("/oauth/account/second-step").status, 303);
    QCOMPARE(browser.get("/oauth/account/second-step/qr.svg").status, 404);
    QCOMPARE(browser.follow(actWithPassword(browser, "set-up-second-step")).body.count("qr.svg"), 0);
}

void tst_OAuthAccount::theSeedIsShownToItsSessionOnly()
{
    Browser browser = signedIn();
    Browser other = signedIn();
    Browser nobody{*m_site};
    const http::Response page = browser.follow(actWithPassword(browser, "set-up-second-step"));
    for (Browser *stranger : {&other, &nobody}) {
        QCOMPARE(stranger->get("/oauth/account/second-step").status, 303);
        QCOMPARE(stranger->get("/oauth/account/second-step/qr.svg").status, 404);
    }
    QCOMPARE(confirm(other, other.get(account), code(seedOn(page))).status, 403); // a token of another page
    m_site->store.clock.advance(10min);
    QCOMPARE(browser.get("/oauth/account/second-step").status, 303);
    QCOMPARE(confirm(browser, page, code(seedOn(page))).status, 303);
    QVERIFY(!isOn());
}

void tst_OAuthAccount::theSecondStepIsTurnedOffWithThePassword()
{
    Browser browser = signedIn();
    (void)turnOn(browser);
    QVERIFY(isOn());
    QCOMPARE(actWithPassword(browser, "turn-off-second-step", "a wrong password").status, 403);
    QVERIFY(isOn());
    const http::Response page = browser.follow(actWithPassword(browser, "turn-off-second-step"));
    QVERIFY(page.body.contains("Two-step authentication is off."));
    QVERIFY(!isOn());
    QCOMPARE(m_site->entries(u"second_step.off"_s).size(), std::size_t{1});
}

void tst_OAuthAccount::recoveryCodesAreMadeAnew()
{
    Browser browser = signedIn();
    const QStringList before = codesOn(turnOn(browser));
    const http::Response page = actWithPassword(browser, "new-recovery-codes");
    const QStringList after = codesOn(page);
    QCOMPARE(after.size(), 10);
    QVERIFY(before != after);
    const auto use = [this](const QString &typed) {
        return m_site->store.site()
            .write<bool>([&](Work &work) { return recovery_codes::use(work, m_person.id, typed); })
            .value();
    };
    QVERIFY(!use(before.front()));
    QVERIFY(use(after.front()));
    QVERIFY(browser.get(account).body.contains("9 recovery codes are left."));
    QCOMPARE(m_site->entries(u"second_step.new_codes"_s).size(), std::size_t{1});
}

void tst_OAuthAccount::aStolenSessionDoesNotGuessThePassword()
{
    Browser browser = signedIn();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(actWithPassword(browser, "set-up-second-step", "a wrong password").status, 403);
    const http::Response wait = actWithPassword(browser, "set-up-second-step");
    QCOMPARE(wait.status, 429);
    QCOMPARE(headerOf(wait, "retry-after"), "10"_ba);
    m_site->store.clock.advance(10s);
    QCOMPARE(actWithPassword(browser, "set-up-second-step").status, 303);
}

void tst_OAuthAccount::namesFromOutsideStayText()
{
    const QString hostile = u"<script>alert(1)</script>\u202Eevil\u0007"_s;
    const TestClient client = m_site->client(
        [&](consumers::Consumer &consumer) { consumer.name = u"\"><img src=x onerror=alert(1)>"_s; });
    (void)m_site->connect(client, m_person);
    m_site->change([&](Work &work) -> Result<void> {
        users::User user = m_person;
        user.displayName = hostile;
        FRACTAL_TRY_VOID(users::update(work, user));
        FRACTAL_TRY_VOID(sign_in::start(work, "f1_ss_other", m_person.id, u"<b>address</b>"_s, u"Firefox/1 Windows <script>"_s));
        return {};
    });
    Browser browser = signedIn();
    const QByteArray body = browser.get(account).body; // SEC-16
    QVERIFY(!body.contains("<script") && !body.contains("<img src=x") && !body.contains("<b>address"));
    QVERIFY(!body.contains(u"\u202E"_s.toUtf8()) && !body.contains('\x07'));
    QVERIFY(body.contains("Firefox on Windows"));
}

void tst_OAuthAccount::nothingSecretIsInTheLog()
{
    Browser browser = signedIn();
    const http::Response page = browser.follow(actWithPassword(browser, "set-up-second-step"));
    const crypto::Secret seed = seedOn(page);
    const QStringList codes = codesOn(confirm(browser, page, code(seed)));
    (void)actWithPassword(browser, "turn-off-second-step", "a password that is a secret");
    QByteArray log;
    for (const journal::Entry &entry : m_site->entries())
        log += (entry.author.actor + entry.action + entry.reason + entry.reference).toUtf8() + '\n';
    QVERIFY(log.contains("second_step.on") && log.contains("account.refused"));
    for (const QByteArray &secret : {totp::written(seed).reveal(), seed.reveal().toHex(), code(seed), "a password that is"_ba})
        QVERIFY(!log.contains(secret)); // X01
    for (const QString &one : codes)
        QVERIFY(!log.contains(one.toLatin1()));
}

QTEST_GUILESS_MAIN(tst_OAuthAccount)
#include "tst_oauth_account.moc"
