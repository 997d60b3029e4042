// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metadata_watch.h"

#include "core/store/calls.h"
#include "server/http/exchange.h"

#include <atomic>
#include <memory>
#include <span>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

/// Thread-safe.
class MetadataWatch {
public:
    explicit MetadataWatch(Site &site) : m_site{site} {}

    void wasRead()
    {
        const qint64 now = m_site.clock().now().ms;
        qint64 last = m_last.load();
        if (now < last + metadataNotedEvery.count() || !m_last.compare_exchange_strong(last, now))
            return;
        const calls::Call call{Instant{now}, u"visitor"_s, {}, {}, u"metadata"_s, {}, u"done"_s, 0};
        m_site.writer().post(
            [&site = m_site, call](Connection &connection) {
                Work work{connection, site.clock(), site.random(), site.keyring()};
                return calls::append(work, std::span{&call, 1});
            },
            [](const Result<void> &result) {
                if (!result)
                    qWarning("metadata: %s", qPrintable(result.error().detail));
            });
    }

private:
    Site &m_site;
    std::atomic<qint64> m_last{0};
};

bool isMetadata(const http::Endpoint &endpoint)
{
    return endpoint.path.contains("/.well-known/oauth-") || endpoint.path.contains("/.well-known/openid-configuration");
}

} // namespace

QList<http::Endpoint> withMetadataNoted(QList<http::Endpoint> endpoints, Site &site)
{
    const auto watch = std::make_shared<MetadataWatch>(site);
    for (http::Endpoint &endpoint : endpoints) {
        if (!isMetadata(endpoint))
            continue;
        endpoint.handle = [watch, handle = endpoint.handle](http::Exchange &exchange) {
            watch->wasRead();
            return handle(exchange);
        };
    }
    return endpoints;
}

} // namespace fractal
