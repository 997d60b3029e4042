// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/assets.h"
#include "server/pages/security_headers.h"
#include "tests/server/page_samples.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace fractal;
using namespace fractal::pages;
using namespace fractal::pages::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(fractal::pages::Language)

class tst_Pages : public QObject {
    Q_OBJECT

public:
    tst_Pages();

private slots:
    void everyPageIsCompleteInEveryLanguage_data();
    void everyPageIsCompleteInEveryLanguage();
    void nothingIsLeftInEnglish_data();
    void nothingIsLeftInEnglish();
    void hostileNamesChangeNothingButTheText_data();
    void hostileNamesChangeNothingButTheText();
    void noNameReordersTheTextAroundIt();
    void noTemplateWritesMarkupScriptOrStyle();
    void theStyleIsSmall();
    void pagesCarryTheHeadersOfTheContract();
    void assetsAreKeptAndRevalidated();
    void theConsentPageNamesWhoWhereAndWhom();
    void aConsentThatReturnsToThisComputerIsNotMadeTempting();
    void linksOfAConsumerStandOnlyWhereTheyAreHttps();
    void theErrorPageNamesOnlyTheReference();
    void theSignInPageFocusesTheFirstEmptyField();
    void aWaitIsToldInTimeLeftAndOnTheClock();
    void nothingLeadsToAnotherSite();

private:
    void forEachPage(const QList<Language> &chosen) const;
    QMap<Language, QMap<QString, QByteArray>> m_pages; ///< as they are without hostile names
};

namespace {

/// The page as a browser reads it; the templates close every element, so that a reader of XML can be the judge.
struct Outline {
    QStringList structure; ///< elements and the names of their attributes
    QStringList texts;
    QString problem;
};

Outline outlineOf(const QByteArray &html)
{
    Outline outline;
    QByteArray xml = html;
    if (!xml.startsWith("<!doctype html>\n"))
        outline.problem = u"no doctype"_s;
    QXmlStreamReader reader{xml.replace("<!doctype html>", "")};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QString line = reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                line += u' ' + attribute.name().toString();
            outline.structure += line;
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            outline.texts += reader.text().toString().trimmed();
        }
    }
    if (reader.hasError())
        outline.problem = u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber());
    return outline;
}

} // namespace

tst_Pages::tst_Pages()
{
    for (const Language language : languages)
        m_pages[language] = allPages(language);
}

void tst_Pages::forEachPage(const QList<Language> &chosen) const
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    for (const Language language : chosen) {
        for (const QString &name : m_pages[language].keys())
            QTest::newRow(qPrintable(name + u' ' + codeOf(language))) << language << name;
    }
}

void tst_Pages::everyPageIsCompleteInEveryLanguage_data()
{
    forEachPage({Language::En, Language::Fr, Language::Es});
}

void tst_Pages::everyPageIsCompleteInEveryLanguage()
{
    QFETCH(const Language, language);
    QFETCH(const QString, name);
    const QByteArray html = m_pages[language][name];
    const Outline outline = outlineOf(html);
    QVERIFY2(outline.problem.isEmpty(), qPrintable(outline.problem + u'\n' + QString::fromUtf8(html)));
    QCOMPARE(outline.structure.count(u"h1"_s), 1);
    QCOMPARE(outline.structure.filter(u"main"_s).size(), 1);
    QVERIFY(html.contains("<html lang=\"" + QByteArray{codeOf(language).data()} + "\">"));
    QVERIFY2(!html.contains("{{") && !html.contains("}}"), html);
    static const QRegularExpression openPlace{u"%[0-9n]"_s};
    QVERIFY2(!QString::fromUtf8(html).remove(u"%20"_s).contains(openPlace), html);
    QVERIFY2(!html.contains("<title> ") && !html.contains("<title></title>"), html);

    const QString folder = qEnvironmentVariable("FRACTAL_PAGE_GALLERY");
    if (!folder.isEmpty()) {
        QVERIFY(QDir{}.mkpath(folder));
        QFile file{u"%1/%2-%3.html"_s.arg(folder, name, codeOf(language))};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(html) == html.size());
    }
}

void tst_Pages::nothingIsLeftInEnglish_data()
{
    forEachPage({Language::Fr, Language::Es});
}

void tst_Pages::nothingIsLeftInEnglish()
{
    QFETCH(const Language, language);
    QFETCH(const QString, name);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/fractal_%1.qm"_s.arg(codeOf(language))));
    const QSet<QString> given{u"ChatGPT (Test RT)"_s,
                              u"ChatGPT"_s,
                              u"Marie Roux"_s,
                              u"Planta Norte"_s,
                              u"cmms.planta.mx"_s,
                              u"EN"_s,
                              u"FR"_s,
                              u"ES"_s,
                              u"C"_s,
                              u"Repair pump contamination fault"_s,
                              u"OT-1496"_s,
                              u"EXC-E"_s,
                              u"Excavator E"_s,
                              u"PIT-2"_s,
                              u"Pit 2"_s,
                              u"Hydraulic system"_s,
                              u"Luis Peña"_s,
                              u"Drain and flush the pump circuit"_s,
                              u"Test under load"_s,
                              u"Komatsu"_s,
                              u"PC-5500-17"_s,
                              u"1,017"_s,
                              u"OpenAI"_s,
                              u"OAuth"_s,
                              u"chatgpt.com"_s,
                              u"assistant.example"_s,
                              u"7K3M-92QD"_s,
                              u"4FQ8-1ZTX"_s,
                              u"https://cmms.planta.mx/mcp/oauth/fractal-one"_s,
                              u"OT-1496 · Planta Norte"_s,
                              u"EXC-E · Planta Norte"_s,
                              u"REQ-12"_s,
                              u"REQ-12 · Planta Norte"_s,
                              u"Plant Helper"_s,
                              u"helper.example.net"_s,
                              u"Claude Code"_s,
                              u"GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"_s};
    const QStringList english = outlineOf(m_pages[Language::En][name]).texts;
    for (const QString &words : outlineOf(m_pages[language][name]).texts) {
        const bool hasLetters = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        const bool isSameByTranslation = !translator.translate("Pages", words.toUtf8()).isNull()
            || !translator.translate("LogFields", words.toUtf8()).isNull();
        const bool isLong = std::all_of(words.begin(), words.end(),
                                        [&words](QChar c) { return c.toLower() == words.front().toLower(); })
            || words.endsWith(u"h.example");
        const bool isFormat = words.endsWith(u"MXN") || words.endsWith(u"min") || words.endsWith(u" s") || words == u"(127.0.0.1)"
            || words.startsWith(u"7K3M-92QD-"); // recovery codes
        if (hasLetters && english.contains(words) && !given.contains(words) && !isSameByTranslation && !isFormat && !isLong)
            QFAIL(qPrintable(words));
    }
}

void tst_Pages::hostileNamesChangeNothingButTheText_data()
{
    QTest::addColumn<QString>("payload");
    const QStringList payloads{
        u"<script>alert(1)</script>"_s, u"\"><img src=x onerror=alert(1)>"_s, u"' autofocus onfocus=alert(1) x='"_s,
        u"</title><script>alert(1)</script>"_s, u"</textarea><svg/onload=alert(1)>"_s, u"{{{csrf}}} {{#form}}{{csrf}}{{/form}}"_s,
        u"{{=<% %>=}}<%csrf%>"_s, u"%1 %2 %3 %n"_s, u"&lt;script&gt;&#60;script>"_s, u"javascript:alert(1)"_s,
        u"]]><![CDATA[<b>"_s, u"<!-- --><b>"_s, u"\" style=\"background:url(//evil)"_s, u"<bdi></bdi></bdi></b>"_s,
        u"a\u0000b\u0008c\u001b[31m"_s,
        // SEC-16: 40 of them
        u"<svg onload=alert(1)>"_s, u"<body onload=alert(1)>"_s, u"<iframe src=javascript:alert(1)></iframe>"_s,
        u"<iframe srcdoc='<script>alert(1)</script>'>"_s, u"<object data=javascript:alert(1)>"_s,
        u"<embed src=//evil.example/x.swf>"_s, u"<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>"_s,
        u"<details open ontoggle=alert(1)>"_s, u"<select autofocus onfocus=alert(1)>"_s, u"<video><source onerror=alert(1)>"_s,
        u"<audio src=x onerror=alert(1)>"_s, u"<a href=\"javascript:alert(1)\">x</a>"_s,
        u"<form action=javascript:alert(1)><button>x"_s, u"<input type=image src=x onerror=alert(1)>"_s,
        u"<base href=//evil.example/>"_s, u"<meta http-equiv=refresh content=\"0;url=//evil.example\">"_s,
        u"<link rel=stylesheet href=//evil.example/x.css>"_s, u"<style>*{background:url(//evil.example)}</style>"_s,
        u"<template><script>alert(1)</script></template>"_s, u"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"_s,
        u"\" onmouseover=\"alert(1)\" x=\""_s, u"`-alert(1)-`"_s, u"\\\"-alert(1)//"_s,
        u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s, u"+ADw-script+AD4-alert(1)+ADw-/script+AD4-"_s};
    for (const QString &payload : payloads)
        QTest::newRow(qPrintable(payload)) << payload;
}

void tst_Pages::hostileNamesChangeNothingButTheText()
{
    QFETCH(const QString, payload);
    const auto &benign = m_pages[Language::Es];
    const auto hostile = allPages(Language::Es, {.consumer = payload, .person = payload, .site = payload, .record = payload});
    for (auto page = benign.begin(); page != benign.end(); ++page) {
        const Outline outline = outlineOf(hostile[page.key()]);
        QVERIFY2(outline.problem.isEmpty(), qPrintable(page.key() + u": "_s + outline.problem));
        QCOMPARE(outline.structure, outlineOf(page.value()).structure);
    }
    QVERIFY(!hostile[u"03-consent"_s].contains("Marie Roux"));
}

void tst_Pages::noNameReordersTheTextAroundIt()
{
    const QString reversed = u"\u202Emoc.tpgtahc\u202C\u2066\u200B\u00AD\uFEFF"_s;
    const auto pages = allPages(Language::Fr, {.consumer = reversed, .person = reversed, .site = reversed, .record = reversed});
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const QString html = QString::fromUtf8(page.value());
        for (const QChar c : u"\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200E\u200F\u00AD\uFEFF"_s)
            QVERIFY2(!html.contains(c), qPrintable(page.key()));
    }
    QVERIFY(pages[u"03-consent"_s].contains("<bdi>moc.tpgtahc</bdi>"));
}

void tst_Pages::noTemplateWritesMarkupScriptOrStyle()
{
    const QDir templates{u":/web"_s};
    const QStringList names = templates.entryList({u"*.mustache"_s});
    QVERIFY(names.size() > 8);
    for (const QString &name : names) {
        QFile file{templates.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char *forbidden : {"{{{", "{{&", "{{=", "<script", "<style", " style=", " on", "http://", "https://"})
            QVERIFY2(!text.contains(forbidden), qPrintable(name + u": "_s + QLatin1StringView{forbidden}));
    }
}

void tst_Pages::theStyleIsSmall()
{
    QFile file{u":/web/style.css"_s};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray style = file.readAll();
    QVERIFY2(style.size() < 8000, qPrintable(QString::number(style.size())));
    QVERIFY(!style.contains("url(") && !style.contains("@import") && !style.contains("@font-face"));
}

void tst_Pages::pagesCarryTheHeadersOfTheContract()
{
    const http::Response response = pageResponse(200, "<p>");
    const http::Headers expected{
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "same-origin"},
        {"Cache-Control", "no-store"}};
    QCOMPARE(response.headers, expected);
    QCOMPARE(response.contentType, "text/html; charset=utf-8"_ba);
}

void tst_Pages::assetsAreKeptAndRevalidated()
{
    for (const char *path : {"/assets/style.css", "/assets/logo.svg"}) {
        http::Request request{.method = http::Method::Get, .path = path, .query = "v=1", .headers = {}, .body = {}, .peer = {}};
        const auto first = asset(request);
        QVERIFY(first && first->status == 200 && !first->body.isEmpty());
        QByteArray etag;
        for (const auto &[name, value] : first->headers)
            etag = name == "ETag" ? value : etag;
        QVERIFY(etag.startsWith('"') && etag.endsWith('"'));
        QVERIFY(assetAddress(path).contains(etag.mid(1, 16)));
        request.headers = {{"if-none-match", "\"other\", W/" + etag}};
        const auto second = asset(request);
        QVERIFY(second && second->status == 304 && second->body.isEmpty() && second->headers == first->headers);
        request.headers = {{"if-none-match", "\"other\""}};
        QCOMPARE(asset(request)->status, 200);
    }
    QVERIFY(
        !asset({.method = http::Method::Get, .path = "/assets/../secret", .query = {}, .headers = {}, .body = {}, .peer = {}}));
}

void tst_Pages::theConsentPageNamesWhoWhereAndWhom()
{
    const QString html = QString::fromUtf8(render(consentPage(Language::En, {}, chatGpt)));
    for (const QString &words :
         {u"<bdi>ChatGPT (Test RT)</bdi> wants to connect to <bdi>Planta Norte</bdi>"_s, u"<dd><b>chatgpt.com</b></dd>"_s,
          u"<b><bdi>Marie Roux</bdi></b>"_s,
          u"<bdi>ChatGPT</bdi> will be able to do what you can do in Fractal One, and nothing more."_s,
          u"Answers are sent to <bdi>OpenAI</bdi>, under its terms."_s,
          u"You can withdraw this at any time in <a href=\"/oauth/account\">your account</a>."_s,
          u"Work orders: create, edit, close"_s, u"name=\"interaction\" value=\"i1\""_s, u"name=\"csrf\" value=\"c1\""_s,
          u"<button class=\"btn go\" name=\"decision\" value=\"allow\">"_s, u"name=\"decision\" value=\"switch\""_s})
        QVERIFY2(html.contains(words), qPrintable(words + u"\n\n"_s + html));
    QVERIFY(!html.contains(u"autofocus"_s)); // a second Enter from the sign-in must not allow
}

void tst_Pages::aConsentThatReturnsToThisComputerIsNotMadeTempting()
{
    for (const QString &address : {u"http://127.0.0.1:33418/"_s, u"http://[::1]/cb"_s, u"http://localhost:8787/callback"_s,
                                   u"cursor://anysphere.cursor-mcp/oauth/callback"_s}) {
        const QString html = QString::fromUtf8(render(consentPage(Language::En, {}, address)));
        QVERIFY(html.contains(u"a program on this computer"_s)
                && html.contains(u"Allow only if you have just started it yourself."_s));
        QVERIFY(html.contains(u"<button class=\"btn\" name=\"decision\" value=\"allow\">"_s));
        QVERIFY(!html.contains(u"OpenAI"_s) && html.contains(u"promise care"_s));
    }
    // VS Code's address on the web leads back to the program: what is asked there goes where that sends it.
    const QString vsCode = QString::fromUtf8(render(consentPage(Language::En, {}, u"https://vscode.dev/redirect"_s)));
    QVERIFY(vsCode.contains(u"Answers are sent to that program, and to the service that it uses."_s));
    QVERIFY(vsCode.contains(u"<b>vscode.dev</b>"_s) && !vsCode.contains(u"Microsoft"_s));
    const QString unknown = QString::fromUtf8(render(consentPage(Language::En, {}, u"https://assistant.example/callback"_s)));
    QVERIFY(unknown.contains(u"Answers are sent to <b>assistant.example</b>. We do not know"_s));
}

void tst_Pages::linksOfAConsumerStandOnlyWhereTheyAreHttps()
{
    ConsentPage page = consentPage(Language::En, {}, chatGpt);
    QVERIFY(
        render(page).contains("href=\"https://openai.com/policies/privacy-policy\" rel=\"noreferrer\">Privacy policy</a> · <a"));
    page.privacyUrl = u"javascript:alert(1)"_s;
    page.eulaUrl.clear();
    const QByteArray html = render(page);
    QVERIFY(!html.contains("javascript:") && !html.contains("Privacy policy") && !html.contains("License agreement"));
}

void tst_Pages::theErrorPageNamesOnlyTheReference()
{
    const QByteArray html = m_pages[Language::En][u"04-error"_s];
    QVERIFY(html.contains("7K3M-92QD") && html.contains("24 Nov 2026, 10:41"));
    QVERIFY(!html.contains("ChatGPT") && !html.contains("chatgpt.com") && !html.contains("<form"));
}

void tst_Pages::theSignInPageFocusesTheFirstEmptyField()
{
    SignInPage page = signInPage(Language::En, {});
    QVERIFY(render(page).contains("required=\"\" value=\"\" autofocus=\"\"/>"));
    page.userName = u"marie.roux"_s;
    page.wrong = true;
    const QByteArray again = render(page);
    QCOMPARE(again.count("autofocus"), 1);
    QCOMPARE(again.count("aria-invalid=\"true\""), 2); // neither field is blamed
    QVERIFY(again.contains("value=\"marie.roux\"")
            && again.contains("aria-describedby=\"msg\" aria-invalid=\"true\" autofocus=\"\"/>"));
    QVERIFY(again.contains("name=\"action\" value=\"cancel\" formnovalidate"));
    page.asker.reset();
    QVERIFY(!render(page).contains("value=\"cancel\""));
}

void tst_Pages::aWaitIsToldInTimeLeftAndOnTheClock()
{
    SignInPage page = signInPage(Language::Fr, {});
    page.wait = Wait{at(u"2026-11-24T16:47:00Z"), 160s};
    const QByteArray html = render(page);
    QVERIFY2(html.contains("Vous pourrez réessayer dans <b>2 min 40 s</b>, à 10:47."), html);
    QVERIFY(!html.contains("disabled") && !html.contains("autofocus"));
}

void tst_Pages::nothingLeadsToAnotherSite()
{
    for (const char *address : {"//evil.example/x", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", ""}) {
        const QByteArray html = render(StatusPage{frameOf(Language::En, {}, address), 503, "R", 30s});
        QVERIFY2(!html.contains("evil") && !html.contains("javascript"), html);
        QVERIFY(html.contains("href=\"/?lang=fr\""));
    }
}

QTEST_GUILESS_MAIN(tst_Pages)
#include "tst_pages.moc"
