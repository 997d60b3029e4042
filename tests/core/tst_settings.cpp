// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/public_url.h"
#include "core/store/setting_changes.h"
#include "core/store/settings_check.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using settings_check::Problem;

Q_DECLARE_METATYPE(fractal::public_url::Reach)

class tst_Settings : public QObject {
    Q_OBJECT

private slots:
    void everySettingIsStoredAndReadBack_data() { addDriverRows(); }
    void everySettingIsStoredAndReadBack();
    void aChangeSaysWhichSettingsAndKeepsTheOthers_data() { addDriverRows(); }
    void aChangeSaysWhichSettingsAndKeepsTheOthers();
    void theSameSettingChangedTwiceIsAConflict_data() { addDriverRows(); }
    void theSameSettingChangedTwiceIsAConflict();
    void aSettingIsPutBackByUndoAlone_data() { addDriverRows(); }
    void aSettingIsPutBackByUndoAlone();
    void undoDoesNotPutBackWhatTheSiteCannotLiveWith();
    void wrongValuesAreFound_data();
    void wrongValuesAreFound();
    void aKeyThatOthersMayReadIsRefused();
    void anAddressSaysWhereItReaches_data();
    void anAddressSaysWhereItReaches();

private:
    static JournalId change(TestSite &site, const Settings &before, const Settings &after)
    {
        const auto id = site.site().write<JournalId>([&](Work &work) -> Result<JournalId> {
            FRACTAL_TRY(std::vector<journal::Change> changes, setting_changes::apply(work, before, after));
            return journal::append(
                work,
                {.author = {.actor = u"desktop:admin"_s, .user = {}, .consumer = {}, .authorization = {}, .address = {}},
                 .action = u"setting.edit"_s,
                 .outcome = u"done"_s,
                 .reason = {},
                 .reference = {},
                 .changes = std::move(changes),
                 .undoable = true,
                 .undoes = {}});
        });
        return id.value();
    }
    static Result<JournalId> undo(TestSite &site, JournalId id)
    {
        return site.site().write<JournalId>([&](Work &work) {
            return journal::undo(work, {}, id, journal::administrationRestorers(),
                                 [](const journal::Change &) -> Result<void> { return {}; });
        });
    }
};

void tst_Settings::everySettingIsStoredAndReadBack()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    Settings settings = Settings::load(site.reader()).value();
    QCOMPARE(settings.listenAddress, u"127.0.0.1"_s);
    QCOMPARE(settings.listenPort, 8484);
    settings.listenAddress = u"0.0.0.0"_s;
    settings.listenPort = 443;
    QCOMPARE(settings.callsAtOnce, 4);
    QCOMPARE(settings.callsPerMinute, 120);
    settings.callsAtOnce = 0;
    settings.callsPerMinute = 5000;
    settings.tlsCertificate = u"/etc/ssl/é.pem"_s;
    settings.tlsKey = u"/etc/ssl/private/site.key"_s;
    settings.logo = QByteArray{"\x89PNG\r\n\x1a\n\0\xff", 10};
    settings.publicUrl = u"https://cmms.example"_s;
    settings.trustedProxies = {u"10.0.0.1"_s};
    settings.neverShowSecrets = true;
    QVERIFY(site.site().writer().run([&](Connection &connection) { return settings.save(connection); }));
    QCOMPARE(Settings::load(site.reader()).value(), settings);
    Settings copy;
    for (const QString &key : Settings::keys())
        QVERIFY(copy.setValue(key, settings.value(key)));
    QCOMPARE(copy, settings);
    QVERIFY(!copy.setValue(u"colour", u"red"_s));
}

void tst_Settings::aChangeSaysWhichSettingsAndKeepsTheOthers()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Settings loaded = Settings::load(site.reader()).value();
    Settings another = loaded; // somebody else saves meanwhile
    another.currency = u"EUR"_s;
    change(site, loaded, another);
    Settings wanted = loaded;
    wanted.siteName = u"Planta Sur"_s;
    wanted.listenPort = 9000;
    const JournalId id = change(site, loaded, wanted);
    const auto entry = journal::find(site.reader(), id).value();
    QCOMPARE(entry.changes.size(), std::size_t{2});
    QCOMPARE(entry.changes[0].entity, u"setting"_s);
    QCOMPARE(entry.changes[0].code, u"site_name"_s);
    QCOMPARE(entry.changes[0].before[u"value"_s].toString(), u"Planta Norte"_s);
    QCOMPARE(entry.changes[1].after[u"value"_s].toString(), u"9000"_s);
    QVERIFY(entry.changes[0].id != entry.changes[1].id);
    const Settings now = Settings::load(site.reader()).value();
    QCOMPARE(now.siteName, u"Planta Sur"_s);
    QCOMPARE(now.currency, u"EUR"_s);
}

void tst_Settings::theSameSettingChangedTwiceIsAConflict()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Settings loaded = Settings::load(site.reader()).value();
    Settings first = loaded;
    first.siteName = u"Luis was here"_s;
    change(site, loaded, first);
    Settings second = loaded;
    second.siteName = u"Marie was here"_s;
    const auto refused = site.site().write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY_VOID(setting_changes::apply(work, loaded, second));
        return true;
    });
    QCOMPARE(refused.error().code, ErrorCode::VersionConflict);
    QCOMPARE(refused.error().field, u"site_name"_s);
    QCOMPARE(Settings::load(site.reader()).value().siteName, u"Luis was here"_s);
}

void tst_Settings::aSettingIsPutBackByUndoAlone()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    const Settings loaded = Settings::load(site.reader()).value();
    Settings named = loaded;
    named.siteName = u"Planta Sur"_s;
    const JournalId naming = change(site, loaded, named);
    Settings moved = named;
    moved.listenPort = 9000;
    change(site, named, moved);
    // Another setting changed since: that is no obstacle.
    const JournalId undone = undo(site, naming).value();
    QCOMPARE(Settings::load(site.reader()).value().siteName, loaded.siteName);
    QCOMPARE(Settings::load(site.reader()).value().listenPort, 9000);
    QVERIFY(undo(site, undone)); // undo of an undo is redo
    QCOMPARE(Settings::load(site.reader()).value().siteName, u"Planta Sur"_s);
    QCOMPARE(undo(site, naming).error().code, ErrorCode::BusinessRule); // once only
    QVERIFY(journal::verify(site.reader()));
}

void tst_Settings::undoDoesNotPutBackWhatTheSiteCannotLiveWith()
{
    TestSite site;
    const Settings loaded = Settings::load(site.reader()).value();
    Settings reachable = loaded;
    reachable.publicUrl = u"https://cmms.example"_s;
    const JournalId naming = change(site, loaded, reachable);
    Settings listening = reachable;
    listening.listenAddress = u"0.0.0.0"_s;
    change(site, reachable, listening);
    QCOMPARE(undo(site, naming).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(Settings::load(site.reader()).value(), listening);
}

void tst_Settings::wrongValuesAreFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("problem"); // -1: none
    const auto add = [](const char *name, const char *key, const QString &value, std::optional<Problem> problem) {
        QTest::newRow(name) << QString::fromLatin1(key) << value << (problem ? static_cast<int>(*problem) : -1);
    };
    add("a name", "site_name", u"Planta Norte"_s, {});
    add("no name", "site_name", u"  "_s, Problem::Empty);
    add("100 letters", "site_name", QString(100, u'n'), {});
    add("101 letters", "site_name", QString(101, u'n'), Problem::TooLong);
    add("https", "public_url", u"https://cmms.example"_s, {});
    add("no address", "public_url", QString{}, {});
    add("a path", "public_url", u"https://cmms.example/mcp"_s, Problem::NotAPublicUrl);
    add("French", "language", u"fr"_s, {});
    add("German", "language", u"de"_s, Problem::NotKnown);
    add("Mexico", "region", u"MX"_s, {});
    add("no region", "region", QString{}, {});
    add("no such region", "region", u"ZZ"_s, Problem::NotKnown);
    add("a region in words", "region", u"Mexico"_s, Problem::NotKnown);
    add("Paris", "time_zone", u"Europe/Paris"_s, {});
    add("no such zone", "time_zone", u"Europe/Lutetia"_s, Problem::NotKnown);
    add("euro", "currency", u"EUR"_s, {});
    add("a sign", "currency", u"€"_s, Problem::NotKnown);
    add("small letters", "currency", u"eur"_s, Problem::NotKnown);
    add("everywhere without a public URL", "listen_address", u"0.0.0.0"_s, Problem::NeedsPublicUrl);
    add("port 0", "listen_port", u"0"_s, Problem::OutOfRange);
    add("port 65535", "listen_port", u"65535"_s, {});
    add("port 65536", "listen_port", u"65536"_s, Problem::OutOfRange);
    add("a port in words", "listen_port", u"https"_s, Problem::OutOfRange);
    add("SEC-8: calls without a limit", "calls_per_minute", u"0"_s, {});
    add("SEC-8: one call at once", "calls_at_once", u"1"_s, {});
    add("SEC-8: fewer calls than none", "calls_at_once", u"-1"_s, Problem::OutOfRange);
    add("SEC-8: more calls than there can be", "calls_per_minute", u"1000001"_s, Problem::OutOfRange);
    add("SEC-8: calls in words", "calls_per_minute", u"many"_s, Problem::OutOfRange);
    add("a certificate that is not there", "tls_certificate", u"/nonexistent.pem"_s, Problem::Unreadable);
    add("a folder", "tls_certificate", QDir::tempPath(), Problem::Unreadable);
    add("a device", "tls_certificate", u"/dev/zero"_s, Problem::Unreadable);
    add("no picture", "logo", QString::fromLatin1(QByteArray{"GIF89a"}.toBase64()), Problem::NotAPicture);
    add("a large picture", "logo", QString::fromLatin1(QByteArray(100'001, 'x').toBase64()), Problem::TooLong);
}

void tst_Settings::wrongValuesAreFound()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(int, problem);
    Settings settings;
    settings.setValue(key, value);
    const auto findings = settings_check::check(settings);
    QCOMPARE(settings_check::require(settings).has_value(), problem < 0);
    QCOMPARE(findings.empty(), problem < 0);
    if (problem < 0)
        return;
    QCOMPARE(findings.front().key, key);
    QCOMPARE(static_cast<int>(findings.front().problem), problem);
}

void tst_Settings::aKeyThatOthersMayReadIsRefused()
{
    QTemporaryDir folder;
    Settings settings;
    settings.tlsCertificate = folder.filePath(u"site.pem"_s);
    settings.tlsKey = folder.filePath(u"site.key"_s);
    for (const QString &path : {settings.tlsCertificate, settings.tlsKey}) {
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::setPermissions(settings.tlsKey, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    auto findings = settings_check::check(settings);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].key, u"tls_key"_s);
    QCOMPARE(findings[0].problem, Problem::NotPrivate);
    QVERIFY(QFile::setPermissions(settings.tlsKey, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(settings_check::check(settings).empty());
    settings.tlsKey.clear();
    findings = settings_check::check(settings);
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].problem, Problem::NeedsTheOther);
}

void tst_Settings::anAddressSaysWhereItReaches_data()
{
    using public_url::Reach;
    QTest::addColumn<QString>("url");
    QTest::addColumn<Reach>("reach");
    QTest::newRow("public name") << u"https://cmms.example"_s << Reach::Internet;
    QTest::newRow("public address") << u"https://8.8.8.8"_s << Reach::Internet;
    QTest::newRow("loopback name") << u"http://localhost:8484"_s << Reach::ThisComputer;
    QTest::newRow("loopback address") << u"http://127.0.0.1:8484"_s << Reach::ThisComputer;
    QTest::newRow("RFC 1918: 10/8") << u"https://10.1.2.3"_s << Reach::PrivateNetwork;
    QTest::newRow("RFC 1918: 172.16/12, first") << u"https://172.16.0.1"_s << Reach::PrivateNetwork;
    QTest::newRow("RFC 1918: 172.16/12, beyond") << u"https://172.32.0.1"_s << Reach::Internet;
    QTest::newRow("RFC 1918: 192.168/16") << u"https://192.168.1.2:8443"_s << Reach::PrivateNetwork;
    QTest::newRow("RFC 6598: 100.64/10") << u"https://100.64.1.2"_s << Reach::PrivateNetwork;
    QTest::newRow("RFC 4193: fc00::/7") << u"https://[fd00::1]"_s << Reach::PrivateNetwork;
    QTest::newRow("a name without a dot") << u"https://server01"_s << Reach::PrivateNetwork;
    QTest::newRow("RFC 6762: .local") << u"https://plant.local"_s << Reach::PrivateNetwork;
}

void tst_Settings::anAddressSaysWhereItReaches()
{
    QFETCH(QString, url);
    QFETCH(public_url::Reach, reach);
    QCOMPARE(public_url::reachOf(public_url::check(url).value()), reach);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
