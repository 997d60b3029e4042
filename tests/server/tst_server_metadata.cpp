// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"
#include "server/metadata_watch.h"
#include "server/oauth/oauth_server.h"
#include "tests/support/test_site.h"

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A client that reads the metadata leaves a trace, and never a flood of them.
class tst_ServerMetadata : public QObject {
    Q_OBJECT

private slots:
    void eachDocumentLeavesItsTrace_data() { addDriverRows(); }
    void eachDocumentLeavesItsTrace();
    void aFloodLeavesOneTraceInFiveSeconds();
    void otherAddressesLeaveNone();

private:
    static http::Response ask(TestSite &site, const http::Endpoint &endpoint)
    {
        http::Request request;
        request.method = http::Method::Get;
        request.path = endpoint.path;
        Work work = site.site().read();
        SiteState state;
        if (!state.refresh(work.connection))
            qFatal("the site cannot be read");
        http::Exchange exchange{request, work, state, "reference"_ba};
        return std::get<http::Response>(endpoint.handle(exchange));
    }
    static qint64 traces(TestSite &site)
    {
        return site.reader()
            .scalar(
                u"SELECT count(*) FROM calls WHERE operation = 'metadata' AND actor = 'visitor' AND consumer_id IS NULL AND outcome = 'done'"_s)
            .value();
    }
};

void tst_ServerMetadata::eachDocumentLeavesItsTrace()
{
    QFETCH(Driver, driver);
    TestSite site{driver};
    qint64 expected = 0;
    for (const http::Endpoint &endpoint : withMetadataNoted(oauth::endpoints({}), site.site())) {
        if (!endpoint.path.contains("/.well-known/"))
            continue;
        QCOMPARE(ask(site, endpoint).status, 200);
        ++expected;
        QTRY_COMPARE(traces(site), expected);
        site.clock.advance(metadataNotedEvery);
    }
    QVERIFY(expected >= 10);
}

void tst_ServerMetadata::aFloodLeavesOneTraceInFiveSeconds()
{
    TestSite site;
    const QList<http::Endpoint> endpoints = withMetadataNoted(oauth::endpoints({}), site.site());
    const auto document = std::ranges::find_if(
        endpoints, [](const http::Endpoint &endpoint) { return endpoint.path.contains("protected-resource"); });
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(ask(site, *document).status, 200);
    site.clock.advance(metadataNotedEvery);
    QCOMPARE(ask(site, *document).status, 200);
    QVERIFY(site.site().writer().run([](Connection &) -> Result<void> { return {}; })); // what was posted before is written
    QCOMPARE(traces(site), qint64{2});
}

void tst_ServerMetadata::otherAddressesLeaveNone()
{
    TestSite site;
    for (const http::Endpoint &endpoint : withMetadataNoted(oauth::endpoints({}), site.site())) {
        if (endpoint.path == "/oauth/jwks")
            QCOMPARE(ask(site, endpoint).status, 200);
    }
    QVERIFY(site.site().writer().run([](Connection &) -> Result<void> { return {}; }));
    QCOMPARE(traces(site), qint64{0});
}

QTEST_GUILESS_MAIN(tst_ServerMetadata)
#include "tst_server_metadata.moc"
