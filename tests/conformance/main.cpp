// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// mcp-conformance-fixtures --listen ADDRESS:PORT: the server library with the conformance suite's fixtures at /mcp, without
// sign-in, on loopback only. A test program: nothing of it is in the product.
#include "core/platform/termination.h"
#include "core/store/site.h"
#include "server/http/http_server.h"
#include "server/mcp/endpoint.h"
#include "server/mcp/gate.h"
#include "server/mcp/room.h"
#include "tests/conformance/fixtures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace fractal;
using namespace Qt::StringLiterals;

namespace {

/// Lets everybody in, as one and the same.
class OpenGate final : public mcp::Gate {
public:
    [[nodiscard]] tl::expected<mcp::Asker, http::Response> enter(const http::Exchange &exchange) const override
    {
        mcp::Asker anyone;
        anyone.principal.userName = u"anyone"_s;
        anyone.site.publicUrl = exchange.site.publicUrl();
        anyone.reference = exchange.reference;
        anyone.gate = shared_from_this();
        return anyone;
    }
    [[nodiscard]] tl::expected<mcp::Asker, http::Response> again(const mcp::Asker &asker, Work &, SiteState &) const override
    {
        return asker;
    }
};

std::optional<http::ListenOptions> listenOptions(const QString &place)
{
    const qsizetype colon = place.lastIndexOf(u':');
    bool isPort = false;
    http::ListenOptions options;
    options.address = QHostAddress{place.first(std::max<qsizetype>(0, colon)).remove(u'[').remove(u']')};
    options.port = place.sliced(colon + 1).toUShort(&isPort);
    if (colon < 0 || !isPort || !options.address.isLoopback())
        return {};
    return options;
}

int fail(const QString &why)
{
    std::fputs(qPrintable(why + u'\n'), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    TerminationWatch watch{[] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); }};
    QCommandLineParser arguments;
    const QCommandLineOption listen{u"listen"_s, u"Loopback address and port; port 0: a free one."_s, u"address:port"_s,
                                    u"127.0.0.1:0"_s};
    arguments.addOption(listen);
    arguments.process(application);
    const auto options = listenOptions(arguments.value(listen));
    if (!options)
        return fail(u"--listen takes a loopback address and a port, such as 127.0.0.1:8585"_s);

    const QTemporaryDir folder;
    const SystemClock clock;
    SystemRandom random;
    Site::NewSite made;
    made.name = u"Fixtures"_s;
    made.administrator = u"admin"_s;
    made.administratorPasswordHash = u"none"_s;
    made.useKeychain = false;
    const auto site = Site::create({Driver::Sqlite, folder.filePath(u"site"_s), {}}, made, clock, random);
    if (!site)
        return fail(site.error().detail);

    const auto room = std::make_shared<mcp::Room>((*site)->keyring(), conformance::catalogue());
    http::HttpServer server{{(*site)->database(), (*site)->writer(), clock, random, (*site)->keyring(), {}},
                            {mcp::endpoint("/mcp"_ba, room, std::make_shared<OpenGate>())}};
    if (const auto started = server.start(*options); !started)
        return fail(started.error().detail);
    std::printf("listening on http://%s:%d/mcp\n", qPrintable(server.address().toString()), server.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
