// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/documents.h"
#include "server/mcp/catalogue/file_resources.h"
#include "tests/server/mcp_client.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Files by address: documents of records, and reports (requirements/operations.md, Resources; MCP 29).
class tst_McpFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_client.reset(); }

    void documentsAreRead_data();
    void documentsAreRead();
    void whoSeesTheRecordSeesItsDocuments_data();
    void whoSeesTheRecordSeesItsDocuments();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void aMissingScopeIsAChallenge();
    void whatIsTooLargeIsNamed();
    void reportsAreRead_data();
    void reportsAreRead();
    void aReportIsItsAskersAlone();
    void aReportThatExpiredIsNotFound();
    void aRightThatIsGoneIsGoneForItsReportsToo();
    void nobodyCompletesNumbersOfFiles();

private:
    qint64 add(const documents::NewDocument &document)
    {
        return McpClient::must(m_client->store.site().write<qint64>(
            [&](Work &work) { return documents::insert(work, document).map([](DocumentId id) { return id.value; }); }));
    }
    void becomes(const QString &person, const ScopeSet &scopes = ScopeSet::all())
    {
        m_client->token = m_client->tokenFor(person, scopes);
    }
    http::Response read(const QString &uri, bool isModern = true)
    {
        const QJsonObject params{{u"uri"_s, uri}};
        return m_client->send(isModern ? m_client->modern(u"resources/read"_s, params)
                                       : m_client->legacy(u"resources/read"_s, params));
    }
    QString reportUri(const QString &report, const QString &format, const QString &person)
    {
        becomes(person);
        const auto answer = m_client->send(m_client->call(true, u"run_report"_s, {{u"report"_s, report}, {u"format"_s, format}}));
        return McpClient::result(answer)["structuredContent"_L1]["file"_L1]["uri"_L1].toString();
    }
    static QJsonObject contentOf(const http::Response &answer)
    {
        return McpClient::result(answer)["contents"_L1].toArray().first().toObject();
    }
    static QString addressOf(qint64 id) { return u"fractal://documents/%1"_s.arg(id); }

    std::unique_ptr<McpClient> m_client;
    qint64 m_manual = 0; ///< text on PUMP-1
    qint64 m_photo = 0; ///< bytes on FAN-1
    qint64 m_note = 0; ///< text on OT-1, which is tech's
};

void tst_McpFiles::initTestCase()
{
    m_client = std::make_unique<McpClient>();
    const SampleRecords &records = m_client->records;
    m_manual = add({.asset = records.pump1.id, .name = u"manual.txt"_s, .mime = u"text/plain"_s, .bytes = "Öl: 2 l\u200b\n"});
    m_photo = add(
        {.asset = records.fan1.id, .name = u"photo.png"_s, .mime = u"image/png"_s, .bytes = QByteArray{"\x89PNG\0\xff", 6}});
    m_note = add({.workOrder = WorkOrderId{1}, .name = u"note.md"_s, .mime = u"text/markdown"_s, .bytes = "Ask **Luis**."});
}

void tst_McpFiles::documentsAreRead_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QString>("text"); // SEC-1: without what nobody sees
    QTest::addColumn<int>("size");
    QTest::newRow("text") << u"manual"_s << u"text/plain"_s << u"Öl: 2 l"_s << 12;
    QTest::newRow("bytes") << u"photo"_s << u"image/png"_s << QString{} << 6;
    QTest::newRow("of a work order") << u"note"_s << u"text/markdown"_s << u"Ask **Luis**."_s << 13;
}

void tst_McpFiles::documentsAreRead()
{
    QFETCH(QString, which);
    QFETCH(QString, mime);
    QFETCH(QString, text);
    QFETCH(int, size);
    becomes(u"planner"_s);
    const QString uri = addressOf(which == "manual"_L1 ? m_manual : which == "photo"_L1 ? m_photo : m_note);
    for (const bool isModern : {false, true}) {
        const auto answer = read(uri, isModern);
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::headerOf(answer, "cache-control"), "no-store"_ba); // SEC-21
        const QJsonObject content = contentOf(answer);
        QCOMPARE(content["uri"_L1].toString(), uri);
        QCOMPARE(content["mimeType"_L1].toString(), mime);
        QCOMPARE(content["_meta"_L1]["size"_L1].toInt(), size);
        QCOMPARE(content.contains("text"_L1), !text.isEmpty());
        QCOMPARE(content.contains("blob"_L1), text.isEmpty());
        QCOMPARE(content["text"_L1].toString(), text);
        if (text.isEmpty())
            QCOMPARE(QByteArray::fromBase64(content["blob"_L1].toString().toLatin1()), (QByteArray{"\x89PNG\0\xff", 6}));
        QCOMPARE(McpClient::result(answer)["cacheScope"_L1].toString(), isModern ? u"private"_s : QString{});
    }
}

void tst_McpFiles::whoSeesTheRecordSeesItsDocuments_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("manual");
    QTest::addColumn<bool>("photo");
    QTest::addColumn<bool>("note");
    QTest::newRow("SEC-20: a planner") << u"planner"_s << true << true << true;
    QTest::newRow("SEC-20: an auditor") << u"auditor"_s << true << true << true;
    QTest::newRow("SEC-20: who sees one hall") << u"hall1"_s << true << false << true;
    QTest::newRow("SEC-20: a technician sees the own work order's") << u"tech"_s << true << true << true;
}

void tst_McpFiles::whoSeesTheRecordSeesItsDocuments()
{
    QFETCH(QString, person);
    QFETCH(bool, manual);
    QFETCH(bool, photo);
    QFETCH(bool, note);
    becomes(person);
    const auto isSeen = [&](qint64 id) { return !McpClient::result(read(addressOf(id)))["contents"_L1].toArray().isEmpty(); };
    QCOMPARE(isSeen(m_manual), manual);
    QCOMPARE(isSeen(m_photo), photo);
    QCOMPARE(isSeen(m_note), note);
}

void tst_McpFiles::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("MCP 29: no such document") << u"fractal://documents/999"_s;
    QTest::newRow("SEC-20: out of sight, in the same words") << u"the photo"_s;
    QTest::newRow("MCP 29: no number") << u"fractal://documents/manual.txt"_s;
    QTest::newRow("MCP 29: no id") << u"fractal://documents/"_s;
    QTest::newRow("MCP 29: a path") << u"fractal://documents/1/2"_s;
    QTest::newRow("MCP 29: a number that is too large") << u"fractal://documents/99999999999999999999999"_s;
    QTest::newRow("MCP 29: no such report") << u"fractal://reports/AAAA"_s;
    QTest::newRow("MCP 29: a report of other letters") << u"fractal://reports/%00%ff"_s;
}

void tst_McpFiles::whatIsNotThereIsNotFound()
{
    QFETCH(QString, uri);
    if (uri == "the photo"_L1)
        uri = addressOf(m_photo);
    becomes(u"hall1"_s);
    for (const bool isModern : {false, true}) {
        const auto answer = read(uri, isModern);
        QCOMPARE(answer.status, 200);
        QCOMPARE(McpClient::errorCode(answer), isModern ? -32602 : -32002);
        QCOMPARE(McpClient::error(answer)["message"_L1].toString(), u"Resource not found"_s);
        QCOMPARE(McpClient::error(answer)["data"_L1].toObject(), (QJsonObject{{u"uri"_s, uri}}));
    }
}

void tst_McpFiles::aMissingScopeIsAChallenge()
{
    becomes(u"planner"_s, *ScopeSet::parse(u"assets:read"_s));
    const auto answer = read(addressOf(m_manual));
    QCOMPARE(answer.status, 403); // MCP 26
    QVERIFY(McpClient::headerOf(answer, "www-authenticate").contains("documents:read"));
    becomes(u"planner"_s, *ScopeSet::parse(u"documents:read"_s)); // and nothing that has documents
    QCOMPARE(McpClient::error(read(addressOf(m_manual)))["message"_L1].toString(), u"Resource not found"_s);
}

void tst_McpFiles::whatIsTooLargeIsNamed()
{
    becomes(u"planner"_s);
    const AssetId pump = m_client->records.pump1.id;
    const auto ofSize = [&](qsizetype size) {
        return addressOf(
            add({.asset = pump, .name = u"a.bin"_s, .mime = u"application/octet-stream"_s, .bytes = QByteArray(size, 'a')}));
    };
    QCOMPARE(contentOf(read(ofSize(mcp::largestFile)))["_meta"_L1]["size"_L1].toInteger(), qint64{mcp::largestFile});
    const auto refused = McpClient::error(read(ofSize(mcp::largestFile + 1)));
    QCOMPARE(refused["data"_L1]["code"_L1].toString(), u"business_rule"_s);
    QVERIFY(refused["message"_L1].toString().contains(u"2000 kB"_s));
}

void tst_McpFiles::reportsAreRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("mime");
    QTest::addColumn<QByteArray>("begin"); // of the bytes; empty: it is text
    QTest::newRow("CSV") << u"csv"_s << u"text/csv"_s << QByteArray{};
    QTest::newRow("Excel") << u"xlsx"_s << u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s << "PK"_ba;
    QTest::newRow("PDF") << u"pdf"_s << u"application/pdf"_s << "%PDF"_ba;
}

void tst_McpFiles::reportsAreRead()
{
    QFETCH(QString, format);
    QFETCH(QString, mime);
    QFETCH(QByteArray, begin);
    const QString uri = reportUri(u"overdue"_s, format, u"planner"_s);
    const QJsonObject content = contentOf(read(uri));
    QVERIFY(content["mimeType"_L1].toString().startsWith(mime));
    QVERIFY(content["_meta"_L1]["name"_L1].toString().endsWith(u'.' + format));
    if (begin.isEmpty())
        QVERIFY(content["text"_L1].toString().contains(u"OT-1"_s));
    else
        QVERIFY(QByteArray::fromBase64(content["blob"_L1].toString().toLatin1()).startsWith(begin));
}

void tst_McpFiles::aReportIsItsAskersAlone()
{
    const QString uri = reportUri(u"overdue"_s, u"csv"_s, u"planner"_s);
    becomes(u"auditor"_s);
    QCOMPARE(McpClient::error(read(uri))["message"_L1].toString(), u"Resource not found"_s);
    becomes(u"planner"_s); // through another token
    QVERIFY(contentOf(read(uri))["text"_L1].toString().contains(u"OT-1"_s));
}

void tst_McpFiles::aReportThatExpiredIsNotFound()
{
    const QString uri = reportUri(u"overdue"_s, u"csv"_s, u"planner"_s);
    m_client->store.clock.advance(61min);
    becomes(u"planner"_s);
    QCOMPARE(McpClient::error(read(uri))["message"_L1].toString(), u"Resource not found"_s);
}

void tst_McpFiles::aRightThatIsGoneIsGoneForItsReportsToo()
{
    const QString uri = reportUri(u"cost_by_cost_center"_s, u"csv"_s, u"planner"_s);
    QVERIFY(contentOf(read(uri)).contains("text"_L1));
    becomes(u"planner"_s, *ScopeSet::parse(u"assets:read work_orders:read"_s));
    QCOMPARE(read(uri).status, 403);
}

void tst_McpFiles::nobodyCompletesNumbersOfFiles()
{
    becomes(u"planner"_s);
    for (const QString &uri : {u"fractal://documents/{id}"_s, u"fractal://reports/{id}"_s}) {
        const QJsonObject params{{u"ref"_s, QJsonObject{{u"type"_s, u"ref/resource"_s}, {u"uri"_s, uri}}},
                                 {u"argument"_s, QJsonObject{{u"name"_s, u"id"_s}, {u"value"_s, u"1"_s}}}};
        const auto answer = McpClient::result(m_client->send(m_client->legacy(u"completion/complete"_s, params)));
        QCOMPARE(answer["completion"_L1]["values"_L1].toArray(), QJsonArray{});
    }
}

QTEST_GUILESS_MAIN(tst_McpFiles)
#include "tst_mcp_files.moc"
