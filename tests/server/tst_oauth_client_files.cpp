// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// resources/clients/*.json (decision 37): each file is whole, and each callback in it is let through by the form of a
/// consumer and by the pages that a person sees (mcp.md 52–54).
class tst_OAuthClientFiles : public QObject {
    Q_OBJECT

private slots:
    void everyKnownClientHasAFile();
    void aFileIsWhole_data() { addFileRows(); }
    void aFileIsWhole();
    void itsWordsAreInThreeLanguages_data() { addFileRows(); }
    void itsWordsAreInThreeLanguages();
    void itsHostsAreThoseOfItsCallbacks_data() { addFileRows(); }
    void itsHostsAreThoseOfItsCallbacks();
    void aCallbackIsAcceptedFromEndToEnd_data();
    void aCallbackIsAcceptedFromEndToEnd();

private:
    static void addFileRows();
    [[nodiscard]] static QStringList files();
    [[nodiscard]] static QJsonObject load(const QString &name);
    [[nodiscard]] static QStringList list(const QJsonValue &value);
    /// As it comes for one connection: with an id, or on another port of the person's computer.
    [[nodiscard]] static QStringList asItComes(const QString &pattern);
};

QStringList tst_OAuthClientFiles::files()
{
    return QDir{u":/clients"_s}.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

QJsonObject tst_OAuthClientFiles::load(const QString &name)
{
    QFile file{u":/clients/"_s + name};
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

QStringList tst_OAuthClientFiles::list(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words += word.toString();
    return words;
}

void tst_OAuthClientFiles::addFileRows()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : files())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_OAuthClientFiles::everyKnownClientHasAFile()
{
    QCOMPARE(files(),
             (QStringList{u"chatgpt.json"_s, u"claude-code.json"_s, u"claude.json"_s, u"cursor.json"_s, u"inspector.json"_s,
                          u"mcp-remote.json"_s, u"vscode.json"_s}));
}

void tst_OAuthClientFiles::aFileIsWhole()
{
    QFETCH(const QString, file);
    const QJsonObject json = load(file);
    for (const auto &key : {"name"_L1, "operator"_L1, "address"_L1, "checked_on"_L1})
        QVERIFY2(!json[key].toString().isEmpty(), key.data());
    QVERIFY(json["address"_L1].toString().startsWith("https://"_L1));
    const QDate checked = QDate::fromString(json["checked_on"_L1].toString() + "-01"_L1, Qt::ISODate);
    QVERIFY2(checked.isValid(), "checked_on is YYYY-MM");
    const QString from = json["connects_from"_L1].toString();
    QVERIFY(from == "internet"_L1 || from == "computer"_L1);
    QVERIFY(json["asks_before_changes"_L1].isBool());
    QVERIFY(!list(json["sources"_L1]).isEmpty());
    for (const QString &source : list(json["sources"_L1]))
        QVERIFY(source.startsWith("https://"_L1));
    const QStringList methods = list(json["token_endpoint_auth_methods"_L1]);
    QVERIFY(!methods.isEmpty());
    for (const QString &method : methods)
        QVERIFY((QStringList{u"client_secret_post"_s, u"client_secret_basic"_s, u"none"_s}).contains(method));
    const QJsonObject speaks = json["speaks"_L1].toObject();
    const QStringList revisions = list(speaks["revisions"_L1]);
    QVERIFY(!revisions.isEmpty());
    for (const QString &revision : revisions)
        QVERIFY(revision == "2026-07-28"_L1 || revision == "2025-11-25"_L1);
    const QStringList places = list(speaks["looks_for_metadata"_L1]);
    QVERIFY(!places.isEmpty());
    for (const QString &place : places)
        QVERIFY((QStringList{u"challenge"_s, u"path"_s, u"root"_s}).contains(place));
    QVERIFY(speaks["user_agents"_L1].isObject());
}

void tst_OAuthClientFiles::itsWordsAreInThreeLanguages()
{
    QFETCH(const QString, file);
    const QJsonObject json = load(file);
    QList<QPair<QString, QJsonValue>> words;
    for (const auto &key : {"where"_L1, "create"_L1, "connect"_L1, "privacy"_L1})
        words += {key, json[key]};
    QStringList fields;
    for (const QJsonValue &field : json["fields"_L1].toArray()) {
        fields += field["is"_L1].toString();
        words += {fields.back(), field["label"_L1]};
    }
    for (const auto &[what, said] : words) {
        for (const auto &language : {"en"_L1, "fr"_L1, "es"_L1})
            QVERIFY2(!said[language].toString().isEmpty(), qPrintable(what + u' ' + language));
    }
    for (const QString &needed : {u"mcp_url"_s, u"key"_s, u"secret"_s})
        QCOMPARE(fields.count(needed), 1);
    for (const QString &field : std::as_const(fields))
        QVERIFY(
            (QStringList{u"name"_s, u"description"_s, u"mcp_url"_s, u"authentication"_s, u"key"_s, u"secret"_s}).contains(field));
}

void tst_OAuthClientFiles::itsHostsAreThoseOfItsCallbacks()
{
    QFETCH(const QString, file);
    const QJsonObject json = load(file);
    QStringList hosts;
    for (const QJsonValue &callback : json["callbacks"_L1].toArray()) {
        QVERIFY(!callback["when"_L1].toString().isEmpty());
        const QUrl url{callback["pattern"_L1].toString().remove(u'{').remove(u'}')};
        if (url.scheme() == "https"_L1 && !hosts.contains(url.host()))
            hosts += url.host();
    }
    QCOMPARE(list(json["callback_hosts"_L1]), hosts);
    QVERIFY(!hosts.isEmpty() || json["connects_from"_L1] == "computer"_L1);
}

QStringList tst_OAuthClientFiles::asItComes(const QString &pattern)
{
    QString one = pattern;
    one.replace("{callback_id}"_L1, "Ab3_-9xyz"_L1);
    QUrl url{one};
    if (url.scheme() != "http"_L1)
        return {one};
    QStringList all{one};
    for (const int port : {1024, 33418, 65535}) {
        url.setPort(port);
        all += url.toString(QUrl::FullyEncoded);
    }
    return all;
}

void tst_OAuthClientFiles::aCallbackIsAcceptedFromEndToEnd_data()
{
    QTest::addColumn<QString>("pattern");
    for (const QString &file : files()) {
        for (const QJsonValue &callback : load(file)["callbacks"_L1].toArray()) {
            const QString pattern = callback["pattern"_L1].toString();
            QTest::newRow(qPrintable(file + u' ' + pattern)) << pattern;
        }
    }
}

void tst_OAuthClientFiles::aCallbackIsAcceptedFromEndToEnd()
{
    QFETCH(const QString, pattern);
    OAuthSite site{Driver::Sqlite};
    const QStringList comes = asItComes(pattern);
    QVERIFY(consumers::checkCallback(comes.front()));
    const TestClient client = site.client([&](consumers::Consumer &consumer) { consumer.callbacks = {comes.front()}; });
    const users::User marie = site.store.user(u"marie"_s);
    for (const QString &callback : comes) {
        Browser browser{site};
        browser.hasSession(marie);
        Fields fields = OAuthSite::authorizeFields(client);
        fields.set("redirect_uri", callback.toLatin1());
        const http::Response back = browser.submit(browser.authorize(fields), {{"decision", "allow"}});
        QCOMPARE(back.status, 303);
        QVERIFY2(headerOf(back, "location").startsWith(callback.toLatin1() + '?'), headerOf(back, "location").constData());
        QCOMPARE(sentBack(back, "iss"), QByteArray{OAuthSite::origin});
        Fields exchange = OAuthSite::codeFields(client, sentBack(back, "code"));
        exchange.set("redirect_uri", callback.toLatin1());
        QCOMPARE(site.token(exchange).status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_OAuthClientFiles)
#include "tst_oauth_client_files.moc"
