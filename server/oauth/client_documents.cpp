// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/client_documents.h"

#include "core/store/client_domains.h"
#include "server/pages/client_profiles.h"

#include <algorithm>

namespace fractal::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortest = 5min;
constexpr std::chrono::milliseconds longest = 24h;
constexpr std::chrono::milliseconds refusedFor = 1min;
constexpr std::size_t mostRefused = 1000;

} // namespace

tl::expected<ClientDocument, QString> ClientDocuments::fetch(const QString &address, Instant now)
{
    const auto url = fetch::HttpsUrl::parse(address);
    if (!url)
        return tl::unexpected{url.error().detail};
    const auto fetched = m_get(*url);
    if (!fetched) {
        if (fetched.error().why != fetch::Failed::Busy) // that is this server's doing
            remember(address, fetched.error().detail, now);
        return tl::unexpected{fetched.error().detail};
    }
    const auto read = readDocument(fetched->body, address, url->host);
    if (!read) {
        remember(address, read.error().debug, now);
        return tl::unexpected{read.error().debug};
    }
    const std::chrono::milliseconds said = fetched->maxAge.value_or(0s);
    return ClientDocument{read->description, std::clamp(said, shortest, longest)};
}

std::optional<QString> ClientDocuments::refusedLately(const QString &address, Instant now)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_refused.find(address);
    if (found == m_refused.end() || found->second.until <= now)
        return {};
    return found->second.why;
}

void ClientDocuments::remember(const QString &address, const QString &why, Instant now)
{
    const std::lock_guard lock{m_mutex};
    if (m_refused.size() >= mostRefused)
        std::erase_if(m_refused, [&](const auto &entry) { return entry.second.until <= now; });
    if (m_refused.size() >= mostRefused)
        m_refused.clear();
    m_refused[address] = {why, now + refusedFor};
}

std::optional<QString> domainProblem(const QString &host, const Settings &settings)
{
    if (client_domains::isBlocked(host, settings.blockedClientDomains))
        return u"the domain %1 is blocked"_s.arg(host);
    if (client_domains::isAllowed(host, pages::clientDocumentHosts() + settings.allowedClientDomains))
        return {};
    return u"the domain %1 is not one that clients may bring a document from; allow it with: consumer allow-domain %1"_s.arg(
        host);
}

} // namespace fractal::oauth
