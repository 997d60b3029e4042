// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/client_profiles.h"
#include "server/pages/consent_rights.h"
#include "server/pages/display_name.h"
#include "server/pages/region_format.h"
#include "server/pages/return_place.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

#include <QTest>
#include <QTranslator>

using namespace fractal;
using namespace fractal::pages;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_PagesWords : public QObject {
    Q_OBJECT

private slots:
    void theVisitorsLanguageIsChosen_data();
    void theVisitorsLanguageIsChosen();
    void languageLinksKeepTheRestOfTheAddress_data();
    void languageLinksKeepTheRestOfTheAddress();
    void everyRightHasAWordInEveryLanguage();
    void pluralFormsFollowTheLanguage();
    void namesAreMadeFitToShow_data();
    void namesAreMadeFitToShow();
    void datesAndNumbersFollowTheRegion_data();
    void datesAndNumbersFollowTheRegion();
    void durationsHaveTheirTwoLargestUnits();
    void returnPlacesAreToldByHost_data();
    void returnPlacesAreToldByHost();
    void knownClientsAreFoundByTheHostOfTheirCallback();
    void knownClientsSayWhatToFillInWhere();
    void rightsAreToldInWords_data();
    void rightsAreToldInWords();
    void noRightsGiveEmptyListsAndStillSayWhatIsOutOfReach();
    void scopesNarrowWhatIsTold();
    void everyGrantableRightIsTold();
    void whatCanBeDoneIsNotDenied();
};

namespace {

PermissionSet rightsOf(const QString &names)
{
    PermissionSet rights;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        rights.set(permissionFromName(name).value(), RowScope::All);
    return rights;
}

QStringList wordsOf(const std::vector<RightsLine> &lines)
{
    QStringList words;
    for (const RightsLine &line : lines)
        words += line.words;
    return words;
}

Frame frameOf(Language language, const QString &region)
{
    return {.language = language,
            .siteName = {},
            .siteHost = {},
            .timeZone = "America/Mexico_City",
            .region = region,
            .pathAndQuery = {}};
}

} // namespace

void tst_PagesWords::theVisitorsLanguageIsChosen_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no header: the site's") << ""_ba << u""_s << u"es"_s;
    QTest::newRow("one range") << "fr"_ba << u""_s << u"fr"_s;
    QTest::newRow("a longer range") << "fr-CA"_ba << u""_s << u"fr"_s;
    QTest::newRow("upper case") << "FR-ca"_ba << u""_s << u"fr"_s;
    QTest::newRow("RFC 9110 12.4.2: weights") << "en;q=0.4, fr;q=0.900"_ba << u""_s << u"fr"_s;
    QTest::newRow("no weight is 1") << "es;q=0.9,en"_ba << u""_s << u"en"_s;
    QTest::newRow("alike: the first") << "en, fr"_ba << u""_s << u"en"_s;
    QTest::newRow("an unknown language first") << "de-DE, de;q=0.9, en;q=0.8, fr;q=0.7"_ba << u""_s << u"en"_s;
    QTest::newRow("unknown ones only") << "de, ja;q=0.5"_ba << u""_s << u"es"_s;
    QTest::newRow("RFC 4647 2.1: any") << "*"_ba << u""_s << u"es"_s;
    QTest::newRow("any but") << "*, es;q=0"_ba << u""_s << u"en"_s;
    QTest::newRow("any, less than one") << "fr;q=0.5, *;q=0.1"_ba << u""_s << u"fr"_s;
    QTest::newRow("q=0 refuses") << "fr;q=0"_ba << u""_s << u"es"_s;
    QTest::newRow("a malformed weight counts for nothing") << "fr;q=2, en;q=abc, es;q=0.1"_ba << u""_s << u"es"_s;
    QTest::newRow("blanks and empty elements") << " , ,fr ; q=1.0 ,"_ba << u""_s << u"fr"_s;
    QTest::newRow("not a language: french") << "french"_ba << u""_s << u"es"_s;
    QTest::newRow("a long header is cut") << QByteArray{"de,"}.repeated(400) + "fr" << u""_s << u"es"_s;
    QTest::newRow("what the visitor chose wins") << "en"_ba << u"fr"_s << u"fr"_s;
    QTest::newRow("a choice that does not exist") << "en"_ba << u"xx"_s << u"en"_s;
}

void tst_PagesWords::theVisitorsLanguageIsChosen()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, query);
    QFETCH(const QString, expected);
    QCOMPARE(QString{codeOf(choose(header, query, Language::Es))}, expected);
}

void tst_PagesWords::languageLinksKeepTheRestOfTheAddress_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no query") << "/"_ba
                              << "/?lang=fr"_ba;
    QTest::newRow("with an interaction") << "/oauth/consent?interaction=abc"_ba
                                         << "/oauth/consent?interaction=abc&lang=fr"_ba;
    QTest::newRow("already chosen") << "/x?lang=en&a=%26b"_ba
                                    << "/x?a=%26b&lang=fr"_ba;
    QTest::newRow("chosen twice") << "/x?lang=en&lang=es"_ba
                                  << "/x?lang=fr"_ba;
    QTest::newRow("another site") << "//evil/x"_ba
                                  << "/?lang=fr"_ba;
}

void tst_PagesWords::languageLinksKeepTheRestOfTheAddress()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, expected);
    QCOMPARE(inLanguage(address, Language::Fr), expected);
}

void tst_PagesWords::everyRightHasAWordInEveryLanguage()
{
    for (const Language language : {Language::Fr, Language::Es}) {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/fractal_%1.qm"_s.arg(codeOf(language))));
        for (const PermissionInfo &info : permissionTable)
            QVERIFY2(!translator.translate("Permission", info.label).isEmpty(), info.label);
    }
    QCOMPARE(embeddedTexts().text(Language::En, "Permission", "See work orders"), u"See work orders"_s);
}

void tst_PagesWords::pluralFormsFollowTheLanguage()
{
    const char *const source = QT_TRANSLATE_N_NOOP("Pages", "Try again in %n second(s).");
    QCOMPARE(Words{Language::En}.counted(source, 1), u"Try again in 1 second."_s);
    QCOMPARE(Words{Language::En}.counted(source, 30), u"Try again in 30 seconds."_s);
    QCOMPARE(Words{Language::Fr}.counted(source, 1), u"Réessayez dans 1 seconde."_s);
    QCOMPARE(Words{Language::Es}.counted(source, 30), u"Inténtelo de nuevo en 30 segundos."_s);
}

void tst_PagesWords::namesAreMadeFitToShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as it is") << u"ChatGPT (Test RT)"_s << u"ChatGPT (Test RT)"_s;
    QTest::newRow("empty stays empty") << u""_s << u""_s;
    QTest::newRow("nothing to see") << u"\u200B\u3164\u2800"_s << u"?"_s;
    QTest::newRow("directions") << u"a\u202Eb\u2067c\u200Fd"_s << u"abcd"_s;
    QTest::newRow("zero width") << u"Chat\u200BGPT\u2060\uFEFF\u00AD"_s << u"ChatGPT"_s;
    QTest::newRow("controls and line ends") << u"a\u0000\u0007b\r\nc\u2028d\te"_s << u"ab c d e"_s;
    QTest::newRow("blanks are one") << u"  a \u00A0\u3000 b  "_s << u"a b"_s;
    QTest::newRow("60 characters stay") << QString{60, u'x'} << QString{60, u'x'};
    QTest::newRow("61 are cut") << QString{61, u'x'} << QString{59, u'x'} + u'…';
    QTest::newRow("10 kB are cut") << QString{10240, u'é'} << QString{59, u'é'} + u'…';
    QTest::newRow("a pair is never halved") << u"😀"_s.repeated(61) << u"😀"_s.repeated(59) + u'…';
    QTest::newRow("piled-up accents") << u"a"_s + QString{20, QChar{0x0301}} + u"b"_s << u"a\u0301\u0301\u0301b"_s;
    QTest::newRow("a lone surrogate") << QString{QChar{0xD800}} + u"a"_s << u"a"_s;
    QTest::newRow("Arabic and Japanese stay") << u"مصنع 工場"_s << u"مصنع 工場"_s;
}

void tst_PagesWords::namesAreMadeFitToShow()
{
    QFETCH(const QString, name);
    QFETCH(const QString, shown);
    QCOMPARE(displayName(name), shown);
}

void tst_PagesWords::datesAndNumbersFollowTheRegion_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("money");
    const auto row = [](Language language, const QString &region, const QString &moment, const QString &money) {
        QTest::newRow(qPrintable(QString{codeOf(language)} + u'-' + region))
            << static_cast<int>(language) << region << moment << money;
    };
    row(Language::En, u"MX"_s, u"24 Nov 2026, 10:41"_s, u"1,234,258.28 MXN"_s);
    row(Language::Fr, u"MX"_s, u"24 nov. 2026, 10:41"_s, u"1,234,258.28 MXN"_s);
    row(Language::Es, u"MX"_s, u"24 nov 2026, 10:41"_s, u"1,234,258.28 MXN"_s);
    row(Language::En, u"US"_s, u"Nov 24, 2026, 10:41 AM"_s, u"1,234,258.28 MXN"_s);
    row(Language::Es, u"CO"_s, u"24 nov 2026, 10:41 AM"_s, u"1.234.258,28 MXN"_s);
    row(Language::Fr, u""_s, u"24 nov. 2026, 10:41"_s, u"1 234 258,28 MXN"_s);
    row(Language::En, u"FR"_s, u"24 Nov 2026, 10:41"_s, u"1 234 258,28 MXN"_s);
    row(Language::En, u"XX"_s, u"Nov 24, 2026, 10:41 AM"_s, u"1,234,258.28 MXN"_s);
}

void tst_PagesWords::datesAndNumbersFollowTheRegion()
{
    QFETCH(const int, language);
    QFETCH(const QString, region);
    QFETCH(const QString, moment);
    QFETCH(const QString, money);
    const RegionFormat format{frameOf(static_cast<Language>(language), region)};
    const auto plain = [](QString text) { return text.replace(QChar{0x202F}, u' ').replace(QChar{QChar::Nbsp}, u' '); };
    QCOMPARE(plain(format.dateAndTime(fromRfc3339(u"2026-11-24T16:41:00Z").value())), moment);
    QCOMPARE(plain(format.money(u"1234258.28"_s, u"MXN"_s)), money);
    QVERIFY(format.money(u"-0.05"_s, u"MXN"_s).startsWith(u"-0"));
}

void tst_PagesWords::durationsHaveTheirTwoLargestUnits()
{
    const RegionFormat format{frameOf(Language::En, u"MX"_s)};
    QCOMPARE(format.duration(0s), u"0 s"_s);
    QCOMPARE(format.duration(40s), u"40 s"_s);
    QCOMPARE(format.duration(160s), u"2 min 40 s"_s);
    QCOMPARE(format.duration(120s), u"2 min"_s);
    QCOMPARE(format.duration(12'000s), u"3 h 20 min"_s);
    QCOMPARE(format.duration(3600s), u"1 h"_s);
}

void tst_PagesWords::returnPlacesAreToldByHost_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("here");
    QTest::newRow("web") << u"https://chatgpt.com/connector_platform_oauth_redirect"_s << u"chatgpt.com"_s << false;
    QTest::newRow("port") << u"https://a.example:8443/cb"_s << u"a.example:8443"_s << false;
    QTest::newRow("usual port") << u"https://a.example:443/cb"_s << u"a.example"_s << false;
    QTest::newRow("look-alike letters") << u"https://сhatgpt.com/cb"_s << u"xn--hatgpt-hrf.com"_s << false;
    QTest::newRow("loopback v4") << u"http://127.0.0.1:33418/"_s << u"127.0.0.1"_s << true;
    QTest::newRow("loopback v6") << u"http://[::1]:1/"_s << u"::1"_s << true;
    QTest::newRow("localhost") << u"http://localhost/callback"_s << u"localhost"_s << true;
    QTest::newRow("only looks like it") << u"https://localhost.evil.example/"_s << u"localhost.evil.example"_s << false;
    QTest::newRow("a program") << u"com.example.app:/cb"_s << u"com.example.app"_s << true;
}

void tst_PagesWords::returnPlacesAreToldByHost()
{
    QFETCH(const QString, redirectUri);
    QFETCH(const QString, host);
    QFETCH(const bool, here);
    const ReturnPlace place = returnPlace(redirectUri);
    QCOMPARE(place.host, host);
    QCOMPARE(place.onThisComputer, here);
}

void tst_PagesWords::knownClientsAreFoundByTheHostOfTheirCallback()
{
    QVERIFY(clientProfileFor(u"chatgpt.com"_s));
    QCOMPARE(clientProfileFor(u"chatgpt.com"_s)->operatedBy, u"OpenAI"_s);
    QCOMPARE(clientProfileFor(u"claude.ai"_s)->name, u"Claude"_s);
    QCOMPARE(clientProfileFor(u"claude.com"_s)->operatedBy, u"Anthropic"_s);
    for (const QString &host : {u"evil.chatgpt.com"_s, u"chatgpt.com.evil.example"_s, u"localhost"_s, u""_s})
        QVERIFY(!clientProfileFor(host));
}

void tst_PagesWords::knownClientsSayWhatToFillInWhere()
{
    for (const ClientProfile &client : loadClientProfiles()) {
        QCOMPARE(clientProfileNamed(client.id)->name, client.name);
        QVERIFY(client.address.startsWith("https://"_L1));
        QVERIFY(!client.usualCallbacks.isEmpty());
        QStringList fields;
        for (const ClientField &field : client.fields)
            fields += field.is;
        QVERIFY(fields.contains(u"mcp_url"_s) && fields.contains(u"key"_s) && fields.contains(u"secret"_s));
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s}) {
            for (const ClientField &field : client.fields)
                QVERIFY(!field.label.in(language).isEmpty());
            QVERIFY(!client.place.in(language).isEmpty() && !client.createWord.in(language).isEmpty()
                    && !client.connectWord.in(language).isEmpty());
            QCOMPARE(client.developerMode.in(language).isEmpty(), client.developerMode.isEmpty());
        }
    }
    QCOMPARE(clientProfileNamed(u"nobody"_s), nullptr);
    QVERIFY(clientProfileNamed(u"chatgpt"_s)->place.in(u"fr"_s).contains("(Add custom MCP server)"_L1));
    QVERIFY(clientProfileNamed(u"chatgpt"_s)->confirmation.in(u"es"_s).contains("I trust this application"_L1));
}

void tst_PagesWords::rightsAreToldInWords_data()
{
    QTest::addColumn<QString>("rights");
    QTest::addColumn<QStringList>("see");
    QTest::addColumn<QStringList>("change");
    QTest::newRow("reading") << u"work_orders:view assets:view kpis:view"_s
                             << QStringList{u"Work orders"_s, u"Assets"_s, u"Indicators (KPI)"_s} << QStringList{};
    QTest::newRow("combinations")
        << u"tasks:view work_requests:view meter_readings:view availability:view costs:view kpis:report"_s
        << QStringList{u"Tasks and requests"_s, u"Meters and availability"_s, u"Costs and indicators (KPI)"_s} << QStringList{};
    QTest::newRow("reports of work orders") << u"work_orders:report"_s << QStringList{u"Reports"_s} << QStringList{};
    QTest::newRow("people are never hidden behind suppliers")
        << u"inventory:view directory:view"_s << QStringList{u"Stock and suppliers"_s, u"People in the directory"_s}
        << QStringList{};
    QTest::newRow("changing") << u"work_orders:view work_orders:add work_orders:close meter_readings:add"_s
                              << QStringList{u"Work orders"_s}
                              << QStringList{u"Work orders: create, close"_s, u"Meter readings: add"_s};
    QTest::newRow("one word for two rights")
        << u"work_orders:execute tasks:execute"_s << QStringList{} << QStringList{u"Work orders: carry out"_s};
    QTest::newRow("what no client can be given")
        << u"work_orders:delete users:view users:edit journal:view costs:edit"_s << QStringList{} << QStringList{};
}

void tst_PagesWords::rightsAreToldInWords()
{
    QFETCH(const QString, rights);
    QFETCH(const QStringList, see);
    QFETCH(const QStringList, change);
    const ConsentRights told = consentRights(rightsOf(rights), ScopeSet::all(), Language::En);
    QCOMPARE(wordsOf(told.canSee), see);
    QCOMPARE(wordsOf(told.canChange), change);
}

void tst_PagesWords::noRightsGiveEmptyListsAndStillSayWhatIsOutOfReach()
{
    const ConsentRights told = consentRights({}, ScopeSet::all(), Language::En);
    QVERIFY(told.canSee.empty() && told.canChange.empty());
    QCOMPARE(told.cannot,
             (QStringList{u"delete records"_s, u"sign in as you"_s, u"see passwords or secrets"_s,
                          u"manage users, rights or connections"_s}));
}

void tst_PagesWords::scopesNarrowWhatIsTold()
{
    const ConsentRights told = consentRights(PermissionSet::everything(), ScopeSet::reading(), Language::Fr);
    QVERIFY(told.canChange.empty());
    QCOMPARE(wordsOf(told.canSee).first(), u"Ordres de travail, tâches et demandes"_s);
    QCOMPARE(told.cannot.size(), 4);
}

/// Nothing may be granted that the page does not tell.
void tst_PagesWords::everyGrantableRightIsTold()
{
    for (const PermissionInfo &info : permissionTable) {
        PermissionSet one;
        one.set(info.permission, RowScope::Own);
        const ConsentRights told = consentRights(one, ScopeSet::all(), Language::En);
        const bool isTold = isReading(info.permission.action) ? !told.canSee.empty() : !told.canChange.empty();
        QVERIFY2(isTold == ScopeSet::all().covers(info.permission), info.name);
    }
}

void tst_PagesWords::whatCanBeDoneIsNotDenied()
{
    for (const Language language : languages) {
        const ConsentRights told = consentRights(PermissionSet::everything(), ScopeSet::all(), language);
        QVERIFY(told.cannot.size() <= 4 && told.cannot.size() >= 2);
        for (const PermissionInfo &info : permissionTable) {
            if (info.permission.action == Action::Delete)
                QVERIFY2(!ScopeSet::all().covers(info.permission), info.name); // or "delete records" would have to go
        }
    }
}

QTEST_GUILESS_MAIN(tst_PagesWords)
#include "tst_pages_words.moc"
