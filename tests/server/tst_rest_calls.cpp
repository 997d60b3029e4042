// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/routes.h"
#include "tests/server/rest_site.h"

#include <QJsonArray>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using http::Method;

/// The operations as REST: where each is, what its arguments are, what headers say, how it refuses. By value, on both stores.
class tst_RestCalls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDriverRows(); }
    void init();
    void cleanup() { m_site.reset(); }

    void everyOperationHasOnePlace();
    void readersAnswer_data();
    void readersAnswer();
    void headAnswersAsGet();
    void aListSaysWhereItGoesOn();
    void aRecordIsAddedChangedAndClosed();
    void aStaleVersionIsRefused_data();
    void aStaleVersionIsRefused();
    void theSameKeyChangesOnce();
    void whatIsWrongIsAProblem_data();
    void whatIsWrongIsAProblem();
    void aRightTakenAwayMeanwhileIsGone();
    void readsAndRefusalsAreWrittenDown();

private:
    [[nodiscard]] http::Response post(const QByteArray &target, const QByteArray &body,
                                      const QList<QPair<QByteArray, QByteArray>> &headers = {}, Method method = Method::Post)
    {
        http::Request request = m_site->request(method, target, m_key, body);
        request.headers += headers;
        return m_site->send(request);
    }

    std::unique_ptr<RestSite> m_site;
    QByteArray m_key; ///< of a planner
};

void tst_RestCalls::init()
{
    QFETCH_GLOBAL(fractal::Driver, driver);
    m_site = std::make_unique<RestSite>(driver);
    const auto added = m_site->apiKey();
    m_key = RestSite::basic(added);
    QCOMPARE(m_site->get("/me", m_key).status, 200); // its use is noted now, and not again within a minute
    QVERIFY(m_site->isNotedAsUsed(added, m_site->store.clock.now()));
    m_site->calls.clear();
}

void tst_RestCalls::everyOperationHasOnePlace()
{
    QStringList places;
    for (const Operation &operation : operations::all()) {
        const auto rows = std::ranges::count_if(
            rest::declarations(), [&](const rest::Declaration &row) { return qstrcmp(row.operation, operation.name) == 0; });
        QVERIFY2(rows == 1, operation.name);
    }
    for (const rest::Route &route : rest::routes()) {
        places += QString::fromLatin1(http::nameOf(route.method) + route.path);
        if (route.writes())
            QVERIFY2(route.method == Method::Post || route.method == Method::Patch, route.operation->name);
        for (const QString &argument : route.pathArguments())
            QVERIFY2(route.takes(argument), route.operation->name);
    }
    QCOMPARE(places.removeDuplicates(), 0);
}

void tst_RestCalls::readersAnswer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path"); ///< into the answer, one member
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("one record") << "/work-orders/OT-1"_ba << u"code"_s << QJsonValue{u"OT-1"_s};
    QTest::newRow("a slash at the end") << "/work-orders/OT-1/"_ba << u"code"_s << QJsonValue{u"OT-1"_s};
    QTest::newRow("RFC 3986 §2.4: an escaped argument") << "/work-orders/OT%2D1"_ba << u"code"_s << QJsonValue{u"OT-1"_s};
    QTest::newRow("a list") << "/work-orders"_ba << u"total"_s << QJsonValue{4};
    QTest::newRow("a number, a flag") << "/work-orders?limit=1&overdue=true"_ba << u"total"_s << QJsonValue{1};
    QTest::newRow("a list of words") << "/work-orders?status=in_process&status=in_review"_ba << u"total"_s << QJsonValue{3};
    QTest::newRow("a plus is a space") << "/work-orders?text=cooling+fan"_ba << u"total"_s << QJsonValue{2};
    QTest::newRow("UTF-8") << "/work-orders?text=R%C3%A9parer"_ba << u"total"_s << QJsonValue{1};
    QTest::newRow("counts") << "/work-order-counts?asset=FAN-1"_ba << u"total"_s << QJsonValue{2};
    QTest::newRow("an asset") << "/assets/PUMP-1"_ba << u"kind"_s << QJsonValue{u"equipment"_s};
    QTest::newRow("who am I") << "/me"_ba << u"user"_s << QJsonValue{QJsonValue::Null};
}

void tst_RestCalls::readersAnswer()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const http::Response answer = m_site->get(target, m_key);
    QVERIFY2(answer.status == 200, answer.body);
    QCOMPARE(answer.contentType, "application/json"_ba);
    QCOMPARE(RestSite::json(answer)[path], value);
    QCOMPARE(m_site->writes, 0);
}

void tst_RestCalls::headAnswersAsGet()
{
    const http::Response answer = m_site->send(m_site->request(Method::Head, "/work-orders/OT-1", m_key));
    QCOMPARE(answer.status, 200);
    QCOMPARE(RestSite::headerOf(answer, "etag"), "\"1\""_ba);
}

void tst_RestCalls::aListSaysWhereItGoesOn()
{
    QStringList codes;
    QByteArray target = "/work-orders?limit=2&sort=code";
    for (int page = 0; page < 3 && !target.isEmpty(); ++page) {
        const http::Response answer = m_site->get(target, m_key);
        QVERIFY2(answer.status == 200, answer.body);
        const QJsonArray items = RestSite::json(answer)["items"_L1].toArray();
        for (const QJsonValue &item : items)
            codes += item["code"_L1].toString();
        const QByteArray link = RestSite::headerOf(answer, "link"); // RFC 8288
        if (link.isEmpty())
            break;
        QVERIFY2(link.startsWith("<https://cmms.example/api/v1/work-orders?limit=2&sort=code&cursor="), link);
        QVERIFY2(link.endsWith(">; rel=\"next\""), link);
        target = link.sliced(QByteArrayView{"<https://cmms.example/api/v1"}.size())
                     .chopped(QByteArrayView{">; rel=\"next\""}.size());
    }
    QCOMPARE(codes, (QStringList{u"OT-1"_s, u"OT-2"_s, u"OT-3"_s, u"OT-4"_s}));
}

void tst_RestCalls::aRecordIsAddedChangedAndClosed()
{
    const http::Response added = post("/work-orders", R"({"title":"Grease the fan","type":"preventive","asset":"FAN-1"})");
    QVERIFY2(added.status == 201, added.body);
    const QString code = RestSite::json(added)["work_order"_L1]["code"_L1].toString();
    QCOMPARE(RestSite::headerOf(added, "location"), "https://cmms.example/api/v1/work-orders/" + code.toLatin1());
    const QByteArray first = RestSite::headerOf(added, "etag");
    QCOMPARE(first, "\"1\""_ba);

    const QByteArray place = "/work-orders/" + code.toLatin1();
    const http::Response changed = post(place, R"({"priority":"high"})", {{"if-match", first}}, Method::Patch);
    QVERIFY2(changed.status == 200, changed.body);
    QCOMPARE(RestSite::headerOf(changed, "etag"), "\"2\""_ba);
    const http::Response closed = post(place + "/close", "{}", {{"if-match", "\"2\""}});
    QVERIFY2(closed.status == 200, closed.body);
    QCOMPARE(RestSite::json(m_site->get(place, m_key))["status"_L1].toString(), u"completed"_s);

    // One entry a change, by the key, and what it did can be undone.
    const auto entries = RestSite::must(journal::list(m_site->store.reader(), {}));
    QCOMPARE(entries.front().action, u"close_work_order"_s);
    QVERIFY2(entries.front().author.actor.startsWith(u"api_key:"_s), qPrintable(entries.front().author.actor));
    QVERIFY(entries.front().undoable);
    QVERIFY(m_site->records.undo(entries.front().id));
}

void tst_RestCalls::aStaleVersionIsRefused_data()
{
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<int>("status");
    QTest::newRow("RFC 9110 §13.1.1: the version that is there") << "\"1\""_ba << 200;
    QTest::newRow("any") << "*"_ba << 200;
    QTest::newRow("another one") << "\"7\""_ba << 412;
    QTest::newRow("a weak one never matches") << "W/\"1\""_ba << 412;
    QTest::newRow("one of somebody else's") << "\"abc\""_ba << 412;
    QTest::newRow("beyond every version") << "\"99999999999\""_ba << 412;
    QTest::newRow("without its quotation marks") << "1"_ba << 400;
    QTest::newRow("several") << "\"1\", \"2\""_ba << 400;
}

void tst_RestCalls::aStaleVersionIsRefused()
{
    QFETCH(QByteArray, ifMatch);
    QFETCH(int, status);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = post("/work-orders/OT-1", R"({"priority":"low"})", {{"if-match", ifMatch}}, Method::Patch);
    QVERIFY2(answer.status == status, answer.body);
    if (status == 200)
        return;
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(answer.contentType, "application/problem+json"_ba);
    if (ifMatch == "\"7\"")
        QCOMPARE(RestSite::headerOf(answer, "etag"), "\"1\""_ba);
}

void tst_RestCalls::theSameKeyChangesOnce()
{
    const QByteArray body = R"({"title":"Once","type":"corrective","asset":"FAN-1"})";
    const http::Response first = post("/work-orders", body, {{"idempotency-key", "\"key-0001\""}});
    QVERIFY2(first.status == 201, first.body);
    const QByteArray after = m_site->store.dump();
    const http::Response again = post("/work-orders", body, {{"idempotency-key", "key-0001"}}); // many send it bare
    QVERIFY2(again.status == 201, again.body);
    QCOMPARE(RestSite::json(again)["replayed"_L1].toBool(), true);
    QCOMPARE(RestSite::json(again)["work_order"_L1]["code"_L1], RestSite::json(first)["work_order"_L1]["code"_L1]);
    QCOMPARE(m_site->store.dump(), after);
    const http::Response other = post("/work-orders", R"({"title":"Other","type":"corrective","asset":"FAN-1"})",
                                      {{"idempotency-key", "key-0001"}});
    QCOMPARE(other.status, 422);
    QCOMPARE(RestSite::code(other), u"idempotency_conflict"_s);
}

void tst_RestCalls::whatIsWrongIsAProblem_data()
{
    QTest::addColumn<http::Method>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Method method, const char *target, const char *body, int status, const char *code) {
        QTest::newRow(name) << method << QByteArray{target} << QByteArray{body} << status << QString::fromLatin1(code);
    };
    row("an address that is none", Method::Get, "/nothing", "", 404, "not_found");
    row("an empty argument", Method::Get, "/work-orders//close", "", 404, "not_found");
    row("not UTF-8 in the address", Method::Get, "/work-orders/%FF", "", 404, "not_found");
    row("another method", Method::Delete, "/work-orders/OT-1", "", 405, "method_not_allowed");
    row("a record that is none", Method::Get, "/work-orders/OT-999", "", 404, "not_found");
    row("an unknown parameter", Method::Get, "/work-orders?colour=red", "", 400, "validation_failed");
    row("a number that is none", Method::Get, "/work-orders?limit=many", "", 400, "validation_failed");
    row("beyond the bounds", Method::Get, "/work-orders?limit=101", "", 400, "validation_failed");
    row("twice", Method::Get, "/work-orders?limit=1&limit=2", "", 400, "validation_failed");
    row("a word that is none", Method::Get, "/work-orders?status=broken", "", 400, "validation_failed");
    row("not UTF-8", Method::Get, "/work-orders?text=%FF", "", 400, "validation_failed");
    row("the argument of the path again", Method::Get, "/work-orders/OT-1?id=OT-2", "", 400, "validation_failed");
    row("a cursor that is none", Method::Get, "/work-orders?cursor=abc", "", 400, "invalid_cursor");
    row("not JSON", Method::Post, "/work-orders", "{", 400, "validation_failed");
    row("not an object", Method::Post, "/work-orders", "[]", 400, "validation_failed");
    row("something missing", Method::Post, "/work-orders", "{\"title\":\"x\"}", 400, "validation_failed");
    row("a query where the body belongs", Method::Post, "/work-orders?title=x", "{}", 400, "validation_failed");
    row("the key in the body", Method::Post, "/work-orders", "{\"idempotency_key\":\"12345678\"}", 400, "validation_failed");
    row("the version in the body", Method::Patch, "/work-orders/OT-1", "{\"expected_version\":1}", 400, "validation_failed");
    row("a step that there is not", Method::Post, "/work-orders/OT-3/status", "{\"to\":\"in_review\"}", 409,
        "invalid_transition");
}

void tst_RestCalls::whatIsWrongIsAProblem()
{
    QFETCH(http::Method, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QByteArray before = m_site->store.dump();
    const http::Response answer = m_site->send(m_site->request(method, target, m_key, body));
    QVERIFY2(answer.status == status, answer.body);
    if (status == 200)
        return;
    QCOMPARE(m_site->store.dump(), before);
    QCOMPARE(answer.contentType, "application/problem+json"_ba); // RFC 9457
    const QJsonObject problem = RestSite::json(answer);
    QCOMPARE(problem["code"_L1].toString(), code);
    QCOMPARE(problem["status"_L1].toInt(), status);
    QCOMPARE(problem["type"_L1].toString(), u"urn:fractal-one:problem:"_s + code);
    QVERIFY(!problem["title"_L1].toString().isEmpty());
    QVERIFY(!problem["detail"_L1].toString().isEmpty());
    QCOMPARE(problem["reference"_L1].toString(), u"reference-1"_s);
    if (status == 405)
        QCOMPARE(RestSite::headerOf(answer, "allow"), "GET, HEAD, PATCH"_ba);
}

void tst_RestCalls::aRightTakenAwayMeanwhileIsGone()
{
    const auto added = m_site->apiKey();
    const QByteArray credentials = RestSite::basic(added);
    m_site->beforeWriting = [&] {
        m_site->beforeWriting = {};
        m_site->change([&](Work &work) -> Result<void> {
            FRACTAL_TRY_VOID(api_keys::setEnabled(work, added.apiKey.id, false));
            return {};
        });
    };
    const auto request = m_site->request(Method::Patch, "/work-orders/OT-1", credentials, R"({"priority":"low"})");
    QCOMPARE(m_site->send(request).status, 401);
    QCOMPARE(RestSite::json(m_site->get("/work-orders/OT-1", m_key))["version"_L1].toInt(), 1);
}

void tst_RestCalls::readsAndRefusalsAreWrittenDown()
{
    QCOMPARE(m_site->get("/work-orders/OT-1", m_key).status, 200);
    QCOMPARE(m_site->get("/work-orders/OT-999", m_key).status, 404);
    QCOMPARE(post("/work-orders", "{}").status, 400);
    QCOMPARE(post("/work-orders/OT-1", R"({"priority":"low"})", {}, Method::Patch).status, 200); // stands in the journal
    QCOMPARE(m_site->calls.size(), 3U);
    QCOMPARE(m_site->calls[0].operation, u"get_work_order"_s);
    QCOMPARE(m_site->calls[0].outcome, u"done"_s);
    QVERIFY(m_site->calls[0].actor.startsWith(u"api_key:"_s));
    QCOMPARE(m_site->calls[1].outcome, u"not_found"_s);
    QCOMPARE(m_site->calls[2].outcome, u"validation_failed"_s);
}

QTEST_GUILESS_MAIN(tst_RestCalls)
#include "tst_rest_calls.moc"
