// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

#include "core/store/clock_mark.h"
#include "core/store/instances.h"
#include "server/mcp/call_recorder.h"
#include "server/mcp/endpoint.h"
#include "server/metadata_watch.h"
#include "server/oauth/oauth_server.h"
#include "server/rest/endpoint.h"
#include "server/site_endpoints.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto beatEvery = 30s;

/// A job whose failure only matters to the log: it is tried again at the next turn of its timer.
void inBackground(Site &site, const QString &what, std::function<Result<void>(Work &)> job)
{
    site.writer().post(
        [&site, job = std::move(job)](Connection &connection) {
            Work work{connection, site.clock(), site.random(), site.keyring()};
            return job(work);
        },
        [what](const Result<void> &result) {
            if (!result)
                qWarning("%s: %s", qPrintable(what), qPrintable(result.error().detail));
        });
}

/// REST writes its calls down as MCP does; neither knows the other.
QList<http::Endpoint> restEndpoints(Site &site, const std::shared_ptr<http::FairUse> &fairUse)
{
    constexpr auto recordDelay = 1s; // decision 22
    const auto recorder = std::make_shared<mcp::CallRecorder>(site.writer(), site.clock(), site.random(), site.keyring(),
                                                              recordDelay);
    return rest::endpoints(
        {.writer = site.writer(),
         .clock = site.clock(),
         .random = site.random(),
         .keyring = site.keyring(),
         .called = [recorder](calls::Call call) { recorder->called(std::move(call)); },
         .used = [recorder](const Principal &principal, const QHostAddress &peer) { recorder->used(principal, peer); },
         .fairUse = fairUse});
}

} // namespace

Server::Server(Site &site, const QString &kind, QObject *parent)
    : QObject{parent},
      m_site{site},
      m_kind{kind},
      m_housekeeper{site}
{
    m_heartbeat.setInterval(beatEvery);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        inBackground(m_site, u"heartbeat"_s, [id = m_instance](Work &work) { return instances::beat(work, id); });
    });
}

Server::~Server()
{
    stop();
}

Result<void> Server::start(const http::ListenOptions &options)
{
    // A connection of its own: the site's reader belongs to another thread in the desktop program.
    FRACTAL_TRY(const auto connection, m_site.database().open());
    FRACTAL_TRY(const Settings settings, Settings::load(*connection));
    if (!options.address.isLoopback() && settings.publicUrl.isEmpty()) {
        return failure(
            ErrorCode::Refused,
            u"other computers can reach %1, and no public URL is configured; give --public-url https://…, or listen on 127.0.0.1"_s
                .arg(options.address.toString()));
    }
    // Before anything is answered: what had expired when a server last ran stays expired (SEC-24).
    FRACTAL_TRY(const bool wasSetBack, clock_mark::isBehind(*connection, m_site.clock().now()));
    if (wasSetBack) {
        FRACTAL_TRY_VOID(m_site.write<bool>([](Work &work) { return clock_mark::settle(work); }));
        qWarning("this computer's clock was set back since the site was last served; what had expired was ended");
    }
    QList<http::Endpoint> endpoints = withMetadataNoted(oauth::endpoints({}), m_site);
    const auto fairUse = std::make_shared<http::FairUse>(); // one for both doors
    endpoints += mcp::endpoints({m_site.writer(), m_site.clock(), m_site.random(), m_site.keyring(), fairUse});
    endpoints += restEndpoints(m_site, fairUse);
    endpoints += siteEndpoints();
    m_http = std::make_unique<http::HttpServer>(
        http::Services{m_site.database(), m_site.writer(), m_site.clock(), m_site.random(), m_site.keyring(), failurePage},
        endpoints);
    m_tls = !options.tlsCertificate.isEmpty();
    if (const auto started = m_http->start(options); !started) {
        m_http.reset();
        return started;
    }
    const instances::Instance instance{0, QCoreApplication::applicationPid(), QSysInfo::machineHostName(), url(), m_kind, {}, {}};
    FRACTAL_TRY(m_instance, m_site.write<qint64>([&](Work &work) { return instances::add(work, instance); }));
    m_housekeeper.start();
    m_heartbeat.start();
    return {};
}

void Server::stop()
{
    if (!m_http)
        return;
    m_housekeeper.stop();
    m_heartbeat.stop();
    m_http->stop();
    m_http.reset();
    inBackground(m_site, u"sign-off"_s, [id = m_instance](Work &work) { return instances::remove(work, id); });
}

quint16 Server::port() const
{
    return m_http ? m_http->port() : 0;
}

QString Server::url() const
{
    if (!m_http)
        return {};
    const QHostAddress address = m_http->address();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]"_s.arg(address.toString())
                                                                             : address.toString();
    return u"%1://%2:%3"_s.arg(m_tls ? u"https"_s : u"http"_s, host).arg(port());
}

} // namespace fractal
