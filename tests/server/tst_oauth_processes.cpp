// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/authorizations.h"
#include "core/store/clock_mark.h"
#include "core/store/consumer_secrets.h"
#include "core/store/database.h"
#include "core/store/journal_seal.h"
#include "core/store/users.h"
#include "server/oauth/form.h"
#include "tests/support/oauth_site.h"
#include "tests/support/running_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <csignal>
#include <future>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int threads = 64;
constexpr auto codeVerifier = OAuthSite::verifier;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the test's processes: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

QJsonObject jsonOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QByteArray member(const HttpAnswer &answer, QLatin1StringView name)
{
    return jsonOf(answer)[name].toString().toLatin1();
}

} // namespace

/// Two servers on one store, over sockets: what oauth.md asks of two nodes (T21, F07, F09, X11), and what a process leaves
/// behind (SEC-22, SEC-24).
class tst_OAuthProcesses : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup();

    void ofManyWhoRedeemOneCodeExactlyOneWins();
    void allWhoRefreshAtOnceGetTheSameSuccessor();
    void aRevocationWinsAgainstEveryRefresh();
    void whatOneEndsTheOtherRefuses();
    void aClockSetBackRevivesNothing();
    void noCoreIsWrittenAndNoSecretIsSaid();

private:
    /// All at once, half of them to each server.
    [[nodiscard]] QList<HttpAnswer> together(int count, const std::function<HttpAnswer(int, const RunningServer &)> &ask) const
    {
        std::promise<void> start;
        const auto begun = start.get_future().share();
        std::vector<std::future<HttpAnswer>> running;
        for (int i = 0; i < count; ++i)
            running.push_back(std::async(std::launch::async, [&, i] {
                begun.wait();
                return ask(i, i % 2 == 0 ? *m_one : *m_other);
            }));
        start.set_value();
        QList<HttpAnswer> answers;
        for (auto &one : running)
            answers += one.get();
        return answers;
    }
    [[nodiscard]] QByteArray newCode()
    {
        return must(m_site->write<QByteArray>([&](Work &work) -> Result<QByteArray> {
            FRACTAL_TRY(const auto code,
                        authorizations::grantWithCode(work, {m_consumer.id, m_person, ScopeSet::reading(), u"mcp"_s},
                                                      QString::fromLatin1(OAuthSite::callback),
                                                      QString::fromLatin1(OAuthSite::challenge), u"r"_s));
            return code.reveal();
        }));
    }
    [[nodiscard]] Fields withClient(Fields fields) const
    {
        return fields.add("client_id", m_consumer.key.toLatin1()).add("client_secret", m_secret);
    }
    [[nodiscard]] QByteArray codeForm(const QByteArray &code) const
    {
        return withClient({{"grant_type", "authorization_code"}, {"code", code}, {"code_verifier", codeVerifier}}).encoded();
    }
    [[nodiscard]] QByteArray refreshForm(const QByteArray &token) const
    {
        return withClient({{"grant_type", "refresh_token"}, {"refresh_token", token}}).encoded();
    }
    [[nodiscard]] TokenPair connect()
    {
        const HttpAnswer answer = m_one->post("/oauth/token", codeForm(newCode()));
        return {member(answer, "access_token"_L1), member(answer, "refresh_token"_L1)};
    }
    [[nodiscard]] std::size_t entries(const QString &action) const
    {
        journal::Filter filter;
        filter.action = action;
        return must(journal::list(m_site->reader(), filter)).size();
    }
    void usePostgres();
    void startServers();

    std::unique_ptr<CommandLine> m_shell;
    std::unique_ptr<Connection> m_plain;
    QString m_schema;
    QString m_url;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<RunningServer> m_one;
    std::unique_ptr<RunningServer> m_other;
    consumers::Consumer m_consumer;
    QByteArray m_secret;
    UserId m_person;
};

void tst_OAuthProcesses::usePostgres()
{
    const QString base = qEnvironmentVariable("FRACTAL_TEST_PG");
    m_schema = u"processes_"_s + QString::fromLatin1(m_random.bytes(8).toHex());
    m_plain = must(Database{{Driver::Postgres, m_shell->folder(), base}}.create());
    QVERIFY(m_plain->script(u"CREATE SCHEMA "_s + m_schema + u";\n"_s));
    QUrl url{base};
    QUrlQuery query{url};
    query.addQueryItem(u"options"_s, u"-csearch_path="_s + m_schema);
    url.setQuery(query);
    m_url = url.toString(QUrl::FullyEncoded);
    m_shell->setVariable(u"FRACTAL_ONE_DATABASE"_s, m_url);
}

void tst_OAuthProcesses::startServers()
{
    m_one = std::make_unique<RunningServer>(*m_shell);
    m_other = std::make_unique<RunningServer>(*m_shell);
    QVERIFY(m_one->isReady() && m_other->isReady());
}

void tst_OAuthProcesses::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_shell = std::make_unique<CommandLine>();
    m_url.clear();
    if (driver == Driver::Postgres)
        usePostgres();
    QVERIFY(m_shell->makeSite());
    m_site = must(Site::open({driver, m_shell->folder(), m_url}, m_clock, m_random));
    const auto added = must(m_site->write<consumers::Added>([&](Work &work) -> Result<consumers::Added> {
        FRACTAL_TRY(const auto admin, users::findByName(work.connection, u"admin"_s));
        m_person = admin.id;
        consumers::Consumer consumer;
        consumer.name = u"ChatGPT"_s;
        consumer.callbacks = {QString::fromLatin1(OAuthSite::callback)};
        FRACTAL_TRY(const groups::Group group, groups::findByName(work.connection, u"GOOGLE SHEET"_s));
        consumer.group = group.id;
        return consumers::add(work, consumer, u"admin"_s, true);
    }));
    m_consumer = added.consumer;
    m_secret = added.secret.reveal();
    startServers();
}

void tst_OAuthProcesses::cleanup()
{
    m_one.reset();
    m_other.reset();
    m_site.reset();
    m_shell.reset();
    if (m_plain)
        QVERIFY(m_plain->script(u"DROP SCHEMA "_s + m_schema + u" CASCADE;\n"_s));
    m_plain.reset();
}

void tst_OAuthProcesses::ofManyWhoRedeemOneCodeExactlyOneWins()
{
    for (int round = 0; round < 3; ++round) { // T21; not so many that the source is slowed down (X07)
        const QByteArray form = codeForm(newCode());
        const auto answers = together(threads,
                                      [&](int, const RunningServer &server) { return server.post("/oauth/token", form); });
        QList<QByteArray> tokens;
        for (const HttpAnswer &answer : answers) {
            if (answer.status == 200) {
                tokens += member(answer, "access_token"_L1);
            } else {
                QCOMPARE(answer.status, 400);
                QCOMPARE(member(answer, "error"_L1), "invalid_grant"_ba);
            }
        }
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(m_one->mcpStatus(tokens.first()), 401); // T20: a code used twice ends what came from it
        QCOMPARE(m_other->mcpStatus(tokens.first()), 401);
        QCOMPARE(entries(u"code.replay"_s), static_cast<std::size_t>(round + 1));
    }
}

void tst_OAuthProcesses::allWhoRefreshAtOnceGetTheSameSuccessor()
{
    TokenPair tokens = connect();
    for (int round = 0; round < 5; ++round) { // F07
        const QByteArray form = refreshForm(tokens.refresh);
        const auto answers = together(threads,
                                      [&](int, const RunningServer &server) { return server.post("/oauth/token", form); });
        const QByteArray successor = member(answers.first(), "refresh_token"_L1);
        QVERIFY(!successor.isEmpty() && successor != tokens.refresh);
        for (const HttpAnswer &answer : answers) {
            QCOMPARE(answer.status, 200);
            QCOMPARE(member(answer, "refresh_token"_L1), successor);
        }
        QCOMPARE(m_other->mcpStatus(member(answers.first(), "access_token"_L1)), 200);
        QCOMPARE(m_one->mcpStatus(member(answers.last(), "access_token"_L1)), 200);
        tokens.refresh = successor;
    }
    QCOMPARE(must(m_site->reader().scalar(u"SELECT count(*) FROM refresh_tokens"_s)), qint64{6}); // never a fork
    QCOMPARE(entries(u"refresh.reuse"_s), std::size_t{0});
}

void tst_OAuthProcesses::aRevocationWinsAgainstEveryRefresh()
{
    for (int round = 0; round < 5; ++round) { // F09
        const TokenPair tokens = connect();
        const QByteArray refreshing = refreshForm(tokens.refresh);
        const QByteArray revoking = withClient({{"token", tokens.refresh}}).encoded();
        const auto answers = together(threads, [&](int i, const RunningServer &server) {
            return i == threads / 2 ? server.post("/oauth/revoke", revoking) : server.post("/oauth/token", refreshing);
        });
        QCOMPARE(answers.at(threads / 2).status, 200);
        for (const HttpAnswer &answer : answers) {
            const QByteArray access = member(answer, "access_token"_L1);
            if (access.isEmpty())
                continue;
            QCOMPARE(m_one->mcpStatus(access), 401);
            QCOMPARE(m_other->mcpStatus(access), 401);
        }
        for (const HttpAnswer &answer : answers) {
            if (const QByteArray successor = member(answer, "refresh_token"_L1); !successor.isEmpty()) {
                const HttpAnswer late = m_other->post("/oauth/token", refreshForm(successor));
                QVERIFY(late.status == 400 || late.status == 429); // so many refusals slow down who asks
                QVERIFY(member(late, "access_token"_L1).isEmpty());
                break;
            }
        }
    }
}

void tst_OAuthProcesses::whatOneEndsTheOtherRefuses()
{
    const TokenPair tokens = connect();
    QCOMPARE(m_other->mcpStatus(tokens.access), 200);
    const QByteArray asking = withClient({{"token", tokens.access}}).encoded();
    QCOMPARE(jsonOf(m_other->post("/oauth/introspect", asking))["active"_L1], QJsonValue{true});
    QCOMPARE(m_one->post("/oauth/revoke", withClient({{"token", tokens.access}}).encoded()).status, 200);
    QCOMPARE(m_other->mcpStatus(tokens.access), 401); // X11: the next request
    QCOMPARE(m_other->post("/oauth/introspect", asking).body, R"({"active":false})"_ba);

    const QString key = m_consumer.key;
    const QByteArray form = codeForm(newCode());
    QCOMPARE(m_shell->run({u"consumer"_s, u"rotate-secret"_s, key}).exit, 0); // a third process
    QCOMPARE(m_one->post("/oauth/token", form).status, 401); // T16
    QCOMPARE(m_other->post("/oauth/token", form).status, 401);
}

void tst_OAuthProcesses::aClockSetBackRevivesNothing()
{
    const TokenPair tokens = connect();
    QCOMPARE(m_one->mcpStatus(tokens.access), 200);
    m_one.reset();
    m_other.reset();
    (void)must(m_site->write<int>([](Work &work) -> Result<int> { // as if it had been two hours later then
        FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE clock_mark SET at = ? WHERE id = 1"_s, {(work.now() + 2h).ms}));
        return 0;
    }));
    QVERIFY(m_shell->run({u"status"_s}).err.contains("clock is behind"));
    startServers();
    QCOMPARE(m_one->mcpStatus(tokens.access), 401); // SEC-24
    QCOMPARE(m_other->mcpStatus(tokens.access), 401);
    QCOMPARE(entries(u"clock.set_back"_s), std::size_t{1});
    QVERIFY(m_shell->run({u"status"_s}).err.contains("clock was set back"));
    QCOMPARE(m_one->post("/oauth/token", refreshForm(tokens.refresh)).status, 200); // a month is not over
}

void tst_OAuthProcesses::noCoreIsWrittenAndNoSecretIsSaid()
{
    const TokenPair tokens = connect();
    const HttpAnswer refreshed = m_one->post("/oauth/token", refreshForm(tokens.refresh));
    QCOMPARE(refreshed.status, 200);
    QFile limits{u"/proc/%1/limits"_s.arg(m_one->process.processId())};
    if (limits.open(QIODevice::ReadOnly)) { // SEC-22
        const QByteArrayList lines = limits.readAll().split('\n');
        const auto core = std::ranges::find_if(lines,
                                               [](const QByteArray &line) { return line.startsWith("Max core file size"); });
        QVERIFY(core != lines.end());
        QCOMPARE(core->simplified(), "Max core file size 0 0 bytes"_ba);
    }
    ::kill(static_cast<pid_t>(m_one->process.processId()), SIGABRT);
    QVERIFY(m_one->process.waitForFinished());
    QCOMPARE(m_one->process.exitStatus(), QProcess::CrashExit);
    const QByteArray said = m_one->process.readAllStandardError() + m_one->process.readAllStandardOutput();
    QByteArray written = said; // X01
    for (const journal::Entry &entry : must(journal::list(m_site->reader(), {})))
        written += (entry.author.actor + entry.reason + entry.reference + entry.action).toUtf8() + '\n';
    for (const QString &name : QDir{m_shell->folder()}.entryList(QDir::Files)) {
        QVERIFY2(!name.startsWith("core"_L1), qPrintable(name));
        QFile file{m_shell->folder() + u'/' + name};
        QVERIFY(file.open(QIODevice::ReadOnly)); // X02: with the WAL that the kill left
        written += file.readAll();
    }
    for (const QByteArray &secret : {m_secret, tokens.access, tokens.refresh, member(refreshed, "access_token"_L1),
                                     member(refreshed, "refresh_token"_L1), QByteArray{codeVerifier}}) {
        QVERIFY(secret.size() > 20);
        QVERIFY2(!written.contains(secret), secret.first(8).constData());
    }
    QVERIFY(journal::verifySealed(m_site->reader(), m_site->keyring(), m_shell->folder()));
}

QTEST_GUILESS_MAIN(tst_OAuthProcesses)
#include "tst_oauth_processes.moc"
