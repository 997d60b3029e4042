// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/server_host.h"
#include "app/shell/state_strip.h"
#include "core/store/instances.h"
#include "tests/support/app/desk.h"
#include "tests/support/http_client.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = ServerWatch::State;

http::ListenOptions anyPort()
{
    http::ListenOptions options;
    options.port = 0;
    return options;
}

} // namespace

/// The server inside the program: it starts and stops without holding up the window, and stands back for another one.
class tst_ServerHost : public QObject {
    Q_OBJECT

private slots:
    void itServesAndStops();
    void aPortInUseIsSaidAndNothingIsLost();
    void anotherProgramThatServesIsWatchedInPlaceOfASecondServer();
    void aServiceThatStoppedLeavesTheServerStopped();
    void theStripSaysWhatIsWrongFirst();
    void aLostDatabaseIsSaidAndFoundAgain();
};

void tst_ServerHost::itServesAndStops()
{
    Desk desk;
    ServerHost host{desk.office().background, anyPort()};
    host.start();
    QCOMPARE(host.state(), State::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Running, 10'000);
    HttpClient client{static_cast<quint16>(QUrl{host.publicUrl()}.port())};
    QCOMPARE(client.ask("GET /healthz HTTP/1.1\r\nHost: " + QUrl{host.publicUrl()}.authority().toLatin1() + "\r\n\r\n").status,
             200);
    host.stop();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, 15'000);
    QVERIFY(host.publicUrl().isEmpty());
    QVERIFY(host.problem().isEmpty());
}

void tst_ServerHost::aPortInUseIsSaidAndNothingIsLost()
{
    Desk desk;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    http::ListenOptions taken;
    taken.port = other.serverPort();
    ServerHost host{desk.office().background, taken};
    const QByteArray before = desk.store.dump();
    host.start();
    QTRY_VERIFY_WITH_TIMEOUT(!host.problem().isEmpty(), 10'000);
    QCOMPARE(host.state(), State::Stopped);
    QVERIFY(host.problem().contains(QString::number(other.serverPort())));
    QCOMPARE(desk.store.dump(), before);
    other.close();
    host.start();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Running, 10'000);
    QVERIFY(host.problem().isEmpty());
}

void tst_ServerHost::anotherProgramThatServesIsWatchedInPlaceOfASecondServer()
{
    Desk desk;
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(instances::add(work, {0, 1, u"elsewhere"_s, u"http://127.0.0.1:9"_s, u"service"_s, {}, {}}));
        return {};
    });
    ServerHost host{desk.office().background, anyPort()};
    host.start();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Attached, 10'000);
    QCOMPARE(host.publicUrl(), u"http://127.0.0.1:9"_s);
    QVERIFY(host.isService());
    host.stop(); // not ours to stop
    QCOMPARE(host.state(), State::Attached);
}

void tst_ServerHost::aServiceThatStoppedLeavesTheServerStopped()
{
    Desk desk;
    desk.change([](Work &work) -> Result<void> {
        FRACTAL_TRY_VOID(instances::add(work, {0, 1, u"elsewhere"_s, u"http://127.0.0.1:9"_s, u"desktop"_s, {}, {}}));
        return {};
    });
    ServerHost host{desk.office().background, anyPort()};
    host.start();
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Attached, 10'000);
    QVERIFY(!host.isService());
    desk.store.clock.advance(3min); // no sign of life
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), State::Stopped, 15'000);
}

void tst_ServerHost::theStripSaysWhatIsWrongFirst()
{
    Desk desk;
    auto *strip = new StateStrip{desk.office()};
    desk.show(strip);
    QCOMPARE(get<look::Chip>(strip, u"serverState"_s)->text(), u"Server running"_s);
    QVERIFY(!get<look::Chip>(strip, u"trouble"_s)->isVisible());
    desk.server.trouble = u"port 8484 is in use"_s;
    desk.server.become(State::Stopped);
    auto *trouble = get<look::Chip>(strip, u"trouble"_s);
    QVERIFY(trouble->isVisible());
    QCOMPARE(trouble->text(), u"port 8484 is in use"_s);
    QVERIFY(trouble->x() < get<look::Chip>(strip, u"serverState"_s)->x());
    desk.server.trouble.clear();
    QTest::mouseClick(get<QPushButton>(strip, u"serverStartStop"_s), Qt::LeftButton);
    QCOMPARE(desk.server.state(), State::Running);
}

void tst_ServerHost::aLostDatabaseIsSaidAndFoundAgain()
{
    if (qEnvironmentVariableIsEmpty("FRACTAL_TEST_PG"))
        QSKIP("needs a PostgreSQL whose connections can be ended");
    Desk desk{Driver::Postgres};
    const auto ask = [&](const QString &sql) {
        std::optional<Result<qint64>> answer;
        desk.office().background.read<qint64>(
            &desk.window(), [sql](Work &work) { return work.connection.scalar(sql); },
            [&](Result<qint64> result) { answer = std::move(result); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 15'000)
            ? *answer
            : Result<qint64>{failure(ErrorCode::Internal, u"no answer"_s)};
    };
    const auto process = ask(u"SELECT pg_backend_pid()"_s);
    QVERIFY(process.has_value());
    QVERIFY(desk.store.reader().select(u"SELECT pg_terminate_backend(?)"_s, {static_cast<int>(*process)}).has_value());
    // The question that meets the broken connection may fail, and says so; the next one has a new connection.
    const auto met = ask(u"SELECT 41"_s);
    QVERIFY(met.has_value() || met.error().code == ErrorCode::Unavailable);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.office().background.isLost(), 15'000);
    QCOMPARE(ask(u"SELECT 42"_s).value_or(0), 42);
}

QTEST_MAIN(tst_ServerHost)

#include "tst_server_host.moc"
