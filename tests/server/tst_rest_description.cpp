// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/routes.h"
#include "tests/server/rest_site.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using http::Method;

/// /api/v1/openapi.json says all that there is, and /api/v1/docs shows it. (tests/e2e/rest.test.mjs checks it against the
/// schema of OpenAPI 3.1, and opens the page.)
class tst_RestDescription : public QObject {
    Q_OBJECT

private slots:
    void everyOperationIsThere();
    void argumentsAreWhereTheyAreTaken();
    void addressesFollowTheSetting();
    void thePageLoadsOnlyFromHere_data();
    void thePageLoadsOnlyFromHere();

private:
    [[nodiscard]] QJsonObject description() { return RestSite::json(m_site.get("/openapi.json", {})); }
    [[nodiscard]] static QStringList names(const QJsonValue &operation, QLatin1StringView place)
    {
        QStringList found;
        for (const QJsonValue &parameter : operation["parameters"_L1].toArray()) {
            if (parameter["in"_L1].toString() == place)
                found += parameter["name"_L1].toString();
        }
        return found;
    }

    RestSite m_site;
};

void tst_RestDescription::everyOperationIsThere()
{
    const QJsonObject json = description();
    QCOMPARE(json["openapi"_L1].toString(), u"3.1.0"_s);
    for (const rest::Route &route : rest::routes()) {
        const QString method = QString::fromLatin1(http::nameOf(route.method)).toLower();
        const QJsonValue operation = json["paths"_L1][QString::fromLatin1(route.path)][method];
        QCOMPARE(operation["operationId"_L1].toString(), QString::fromLatin1(route.operation->name));
        QVERIFY(!operation["summary"_L1].toString().isEmpty());
        QCOMPARE(names(operation, "path"_L1), route.pathArguments());
        const QJsonValue responses = operation["responses"_L1];
        const QJsonValue done = responses[u"200"_s].isObject() ? responses[u"200"_s] : responses[u"201"_s];
        QVERIFY2(done["content"_L1]["application/json"_L1]["schema"_L1].isObject(), route.operation->name);
        QCOMPARE(responses[u"412"_s].isObject(), route.takes(u"expected_version"_s));
    }
}

void tst_RestDescription::argumentsAreWhereTheyAreTaken()
{
    const QJsonObject json = description();
    const QJsonValue list = json["paths"_L1]["/work-orders"_L1]["get"_L1];
    QVERIFY(names(list, "query"_L1).contains(u"status"_s));
    QVERIFY(list["requestBody"_L1].isUndefined());
    const QJsonValue edit = json["paths"_L1]["/work-orders/{id}"_L1]["patch"_L1];
    QCOMPARE(names(edit, "header"_L1), (QStringList{u"Idempotency-Key"_s, u"If-Match"_s}));
    QVERIFY(names(edit, "query"_L1).isEmpty());
    const QJsonObject body = edit["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    const QJsonObject properties = body["properties"_L1].toObject();
    QVERIFY(properties.contains("priority"_L1));
    for (const QString &elsewhere : {u"id"_s, u"expected_version"_s, u"idempotency_key"_s})
        QVERIFY2(!properties.contains(elsewhere), qPrintable(elsewhere));
    QVERIFY(!body.contains("required"_L1));
}

void tst_RestDescription::addressesFollowTheSetting()
{
    const QJsonObject json = description();
    QCOMPARE(json["servers"_L1][0]["url"_L1].toString(), u"https://cmms.example/api/v1"_s);
    m_site.change([](Work &work) -> Result<void> {
        FRACTAL_TRY(Settings settings, Settings::load(work.connection));
        settings.publicUrl = u"https://other.example"_s;
        return settings.save(work.connection);
    });
    QCOMPARE(description()["servers"_L1][0]["url"_L1].toString(), u"https://other.example/api/v1"_s);
}

void tst_RestDescription::thePageLoadsOnlyFromHere_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isCompressed");
    QTest::newRow("the page") << "/docs"_ba
                              << "text/html; charset=utf-8"_ba << false;
    QTest::newRow("with a slash") << "/docs/"_ba
                                  << "text/html; charset=utf-8"_ba << false;
    QTest::newRow("its start") << "/docs/start.js"_ba
                               << "text/javascript; charset=utf-8"_ba << false;
    QTest::newRow("the viewer") << "/docs/swagger-ui-bundle.js"_ba
                                << "text/javascript; charset=utf-8"_ba << true;
    QTest::newRow("its style") << "/docs/swagger-ui.css"_ba
                               << "text/css; charset=utf-8"_ba << true;
}

void tst_RestDescription::thePageLoadsOnlyFromHere()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QFETCH(bool, isCompressed);
    http::Request request = m_site.request(Method::Get, target);
    QCOMPARE(m_site.send(request).status, isCompressed ? 406 : 200);
    request.headers.emplace_back("accept-encoding", "gzip, br");
    const http::Response answer = m_site.send(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, type);
    QCOMPARE(RestSite::headerOf(answer, "content-encoding"), isCompressed ? "gzip"_ba : QByteArray{});
    const QByteArray policy = RestSite::headerOf(answer, "content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY2(!policy.contains("unsafe") && !policy.contains("http"), policy);
    request.headers.emplace_back("if-none-match", RestSite::headerOf(answer, "etag"));
    QCOMPARE(m_site.send(request).status, 304);
    QCOMPARE(m_site.get("/docs/other.js", {}).status, 404);
}

QTEST_GUILESS_MAIN(tst_RestDescription)
#include "tst_rest_description.moc"
