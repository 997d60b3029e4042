// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/site.h"
#include "tests/support/command_line.h"
#include "tests/support/processes.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// The server as a service manager starts and stops it.
class tst_CliServe : public QObject {
    Q_OBJECT

private slots:
    void oneLineSaysThatItIsReady();
    void aSignalEndsItGracefully_data();
    void aSignalEndsItGracefully();
    void aPortInUseIsRefused();
    void othersMayReachItOnlyUnderAPublicUrl();
    void thePublicUrlIsRememberedAndLogged();
    void proxiesAndFurtherResourcesAreRemembered();
    void whatNoFlagSaysIsTakenFromTheSettings();
    void aServerThatDoesNotComeUpChangesNothing();
    void aCertificateAndItsKeyServe();
    void aWrongCertificateIsRefused_data();
    void aWrongCertificateIsRefused();
    void commandsWorkBesideTheServer();
    void theSameOnPostgres();
};

namespace {

constexpr int patience = 20'000;

/// A running server; the address of its ready line.
class Running {
public:
    explicit Running(const CommandLine &shell, const QStringList &more = {}, const QString &listen = u"127.0.0.1:0"_s)
    {
        shell.start(process,
                    (listen.isEmpty() ? QStringList{u"serve"_s} : QStringList{u"serve"_s, u"--listen"_s, listen}) + more);
        while (!process.canReadLine() && process.waitForReadyRead(patience)) {}
        line = process.readLine();
        url = QUrl{QString::fromUtf8(line).section(u' ', -1).trimmed()};
    }
    ~Running()
    {
        process.terminate();
        process.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Running)

    QProcess process;
    QByteArray line;
    QUrl url;
};

/// The answer to GET, whole.
QByteArray got(const QUrl &url, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(patience))
        answer += socket.readAll();
    return answer + socket.readAll();
}

/// A self-signed certificate and its key, as openssl makes them.
bool makeCertificate(const QString &certificate, const QString &key)
{
    QProcess openssl;
    fractal::test::startPlainly(openssl, u"openssl"_s,
                                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                 u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-days"_s, u"2"_s, u"-keyout"_s, key, u"-out"_s,
                                 certificate});
    return openssl.waitForFinished(patience) && openssl.exitCode() == 0
        && QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
}

QString publicUrlOf(const CommandLine &shell)
{
    return shell.run({u"status"_s, u"--json"_s}).object()[u"public_url"_s].toString();
}

} // namespace

void tst_CliServe::oneLineSaysThatItIsReady()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    Running server{shell, {u"--threads"_s, u"2"_s}};
    QVERIFY2(QRegularExpression{u"^listening on http://127\\.0\\.0\\.1:[1-9][0-9]*\\n$"_s}
                 .match(QString::fromUtf8(server.line))
                 .hasMatch(),
             server.line.constData());
    QVERIFY(got(server.url, "/healthz").startsWith("HTTP/1.1 200 "));
    QVERIFY(got(server.url, "/nowhere").startsWith("HTTP/1.1 404 "));
    QVERIFY(shell.run({u"status"_s}).out.contains(server.url.toString().toUtf8()));
    server.process.terminate();
    QVERIFY(server.process.waitForFinished(patience));
    QCOMPARE(server.process.readAllStandardOutput(), QByteArray{});
    QVERIFY(!shell.run({u"status"_s}).out.contains(server.url.toString().toUtf8()));
}

void tst_CliServe::aSignalEndsItGracefully_data()
{
    QTest::addColumn<QString>("signal");
    QTest::newRow("SIGTERM") << u"TERM"_s;
    QTest::newRow("SIGINT") << u"INT"_s;
}

void tst_CliServe::aSignalEndsItGracefully()
{
    QFETCH(QString, signal);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    Running server{shell};
    QVERIFY(server.url.isValid());
    QCOMPARE(fractal::test::execute(u"kill"_s, {u"-s"_s, signal, QString::number(server.process.processId())}), 0);
    QVERIFY(server.process.waitForFinished(patience));
    QCOMPARE(server.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process.exitCode(), 0);
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
}

void tst_CliServe::aPortInUseIsRefused()
{
    const CommandLine shell;
    const CommandLine other;
    QVERIFY(shell.makeSite() && other.makeSite());
    const Running server{shell};
    QVERIFY(server.url.isValid());
    const QString place = u"127.0.0.1:"_s + QString::number(server.url.port());
    for (const CommandLine *second : {&shell, &other}) {
        const Answer answer = second->run({u"serve"_s, u"--listen"_s, place});
        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.out, QByteArray{});
        QVERIFY2(answer.err.contains("in use"), answer.err.constData());
    }
    QVERIFY(got(server.url, "/healthz").startsWith("HTTP/1.1 200 "));
}

void tst_CliServe::othersMayReachItOnlyUnderAPublicUrl()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const Answer refused = shell.run({u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("--public-url"), refused.err.constData());
    const Running server{shell, {u"--public-url"_s, u"https://cmms.example"_s}, u"0.0.0.0:0"_s};
    QVERIFY2(server.line.startsWith("listening on http://0.0.0.0:"), server.line.constData());
}

void tst_CliServe::thePublicUrlIsRememberedAndLogged()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    QVERIFY(Running(shell, {u"--public-url"_s, u"https://CMMS.example:443"_s}).url.isValid());
    QCOMPARE(publicUrlOf(shell), u"https://cmms.example"_s);
    QVERIFY(Running(shell).url.isValid());
    QVERIFY(Running(shell, {u"--public-url"_s, u"https://cmms.example"_s}).url.isValid());
    QCOMPARE(publicUrlOf(shell), u"https://cmms.example"_s);
    const QJsonArray log = shell.run({u"log"_s, u"--json"_s}).array();
    QCOMPARE(log.size(), 2);
    QCOMPARE(log[0][u"action"_s].toString(), u"setting.edit"_s);
    QCOMPARE(log[0][u"changes"_s][0][u"after"_s][u"value"_s].toString(), u"https://cmms.example"_s);
}

void tst_CliServe::proxiesAndFurtherResourcesAreRemembered()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const auto lastChanges = [&] { return shell.run({u"log"_s, u"--json"_s}).array()[0][u"changes"_s].toArray(); };
    QVERIFY(Running(shell,
                    {u"--trusted-proxy"_s, u"127.0.0.1"_s, u"--trusted-proxy"_s, u"10.0.0.0/8"_s, u"--resource"_s,
                     u"https://tunnel.example/mcp"_s})
                .url.isValid());
    QCOMPARE(lastChanges()[0][u"after"_s][u"value"_s].toString(), u"https://tunnel.example/mcp"_s);
    QCOMPARE(lastChanges()[1][u"after"_s][u"value"_s].toString(), u"127.0.0.1\n10.0.0.0/8"_s);
    QVERIFY(Running(shell).url.isValid());
    QCOMPARE(lastChanges().size(), 2);
    QVERIFY(Running(shell, {u"--trusted-proxy"_s, u"none"_s}).url.isValid());
    QCOMPARE(lastChanges().size(), 1);
    QCOMPARE(lastChanges()[0][u"before"_s][u"value"_s].toString(), u"127.0.0.1\n10.0.0.0/8"_s);
    QCOMPARE(lastChanges()[0][u"after"_s][u"value"_s].toString(), QString{});
}

void tst_CliServe::whatNoFlagSaysIsTakenFromTheSettings()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString certificate = shell.path(u"cert.pem"_s);
    const QString key = shell.path(u"key.pem"_s);
    QVERIFY(makeCertificate(certificate, key));
    QTcpServer other; // a port that is free once it is closed
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const quint16 port = other.serverPort();
    other.close();
    {
        const SystemClock clock;
        SystemRandom random;
        const auto site = shell.open(clock, random);
        QVERIFY(site);
        QVERIFY(site->writer().run([&](Connection &connection) -> Result<void> {
            FRACTAL_TRY(Settings settings, Settings::load(connection));
            settings.listenPort = port;
            settings.tlsCertificate = certificate;
            settings.tlsKey = key;
            return settings.save(connection);
        }));
    }
    const Running server{shell, {}, QString{}};
    QCOMPARE(server.line, "listening on https://127.0.0.1:" + QByteArray::number(port) + '\n');
}

void tst_CliServe::aServerThatDoesNotComeUpChangesNothing()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const Running server{shell};
    const QString place = u"127.0.0.1:"_s + QString::number(server.url.port());
    QCOMPARE(shell.run({u"serve"_s, u"--listen"_s, place, u"--public-url"_s, u"https://cmms.example"_s}).exit, 1);
    QCOMPARE(publicUrlOf(shell), QString{});
}

void tst_CliServe::aCertificateAndItsKeyServe()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const QString certificate = shell.path(u"cert.pem"_s);
    const QString key = shell.path(u"key.pem"_s);
    QVERIFY(makeCertificate(certificate, key));
    const Running server{shell, {u"--tls-cert"_s, certificate, u"--tls-key"_s, key}};
    QVERIFY2(server.line.startsWith("listening on https://127.0.0.1:"), server.line.constData());
}

void tst_CliServe::aWrongCertificateIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("SEC-23: another certificate's key") << u"swapped"_s << "does not belong to"_ba;
    QTest::newRow("no certificate file") << u"missing"_s << "cannot be read"_ba;
    QTest::newRow("not PEM") << u"text"_s << "PEM"_ba;
    QTest::newRow("SEC-12: a key that others can read") << u"open"_s << "chmod 600"_ba;
}

void tst_CliServe::aWrongCertificateIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, says);
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    QString certificate = shell.path(u"cert.pem"_s);
    QString key = shell.path(u"key.pem"_s);
    QVERIFY(makeCertificate(certificate, key) && makeCertificate(shell.path(u"cert2.pem"_s), shell.path(u"key2.pem"_s)));
    if (what == "swapped"_L1)
        key = shell.path(u"key2.pem"_s);
    else if (what == "missing"_L1)
        QVERIFY(QFile::remove(certificate));
    else if (what == "text"_L1)
        QVERIFY(QFile::resize(certificate, 20));
    else
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QByteArray before = shell.contents();
    const Answer answer = shell.run(
        {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--tls-cert"_s, certificate, u"--tls-key"_s, key});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.out, QByteArray{});
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QCOMPARE(shell.contents(), before);
}

void tst_CliServe::commandsWorkBesideTheServer()
{
    const CommandLine shell;
    QVERIFY(shell.makeSite());
    const Running server{shell};
    for (int i = 0; i < 5; ++i)
        QCOMPARE(shell.run({u"group"_s, u"add"_s, u"Group %1"_s.arg(i)}).exit, 0);
    QVERIFY(got(server.url, "/readyz").startsWith("HTTP/1.1 200 "));
    QCOMPARE(shell.run({u"check"_s}).exit, 0);
}

void tst_CliServe::theSameOnPostgres()
{
    const QString base = qEnvironmentVariable("FRACTAL_TEST_PG");
    if (base.isEmpty())
        QSKIP("FRACTAL_TEST_PG names no PostgreSQL");
    CommandLine shell;
    SystemRandom random;
    const QString schema = u"shell_"_s + QString::fromLatin1(random.bytes(8).toHex());
    const auto connection = Database{{Driver::Postgres, shell.folder(), base}}.create();
    QVERIFY(connection && (*connection)->script(u"CREATE SCHEMA "_s + schema + u";\n"_s));
    QUrl url{base};
    QUrlQuery query{url};
    query.addQueryItem(u"options"_s, u"-csearch_path="_s + schema);
    url.setQuery(query);
    shell.setVariable(u"FRACTAL_ONE_DATABASE"_s, url.toString(QUrl::FullyEncoded));

    QVERIFY(shell.makeSite());
    QCOMPARE(shell.run({u"init"_s}).exit, 1);
    {
        const Running server{shell};
        QVERIFY(got(server.url, "/readyz").startsWith("HTTP/1.1 200 "));
        QCOMPARE(shell.run({u"group"_s, u"set"_s, u"Night"_s, u"--allow"_s, u"assets:view"_s}).exit, 0);
    }
    const Answer status = shell.run({u"status"_s, u"--json"_s});
    QVERIFY2(status.object()[u"store"_s].toString().startsWith("PostgreSQL"_L1), status.out.constData());
    QVERIFY2(!status.out.contains(url.password().toUtf8()), status.out.constData());
    QCOMPARE(shell.run({u"log"_s, u"undo"_s, u"2"_s}).exit, 0);
    const Answer check = shell.run({u"check"_s});
    QVERIFY2(check.exit == 0, check.err.constData());
    QVERIFY(shell.run({u"log"_s, u"verify"_s}).exit == 0);
    QVERIFY((*connection)->script(u"DROP SCHEMA "_s + schema + u" CASCADE;\n"_s));
}

QTEST_GUILESS_MAIN(tst_CliServe)
#include "tst_cli_serve.moc"
