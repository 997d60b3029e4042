// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/fetcher.h"

#include "server/fetch/public_address.h"
#include "server/fetch/tls_call.h"

#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>

namespace fractal::fetch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAddresses = 4; // that are tried

/// One of the few places, given back at the end.
class Slot {
public:
    Slot(std::atomic<int> &running, int atOnce) : m_running{running}, m_isFree{++running <= atOnce} {}
    ~Slot() { --m_running; }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;
    [[nodiscard]] bool isFree() const { return m_isFree; }

private:
    std::atomic<int> &m_running;
    bool m_isFree;
};

bool isOurs(const HttpsUrl &url, const QString &ownUrl)
{
    const QUrl own{ownUrl, QUrl::StrictMode};
    return own.scheme() == "https"_L1 && own.host() == url.host.toLower() && own.port(443) == url.port;
}

} // namespace

Fetcher::Fetcher(FetchOptions options) : m_options{std::move(options)} {}

tl::expected<QList<QHostAddress>, FetchError> Fetcher::addressesOf(const HttpsUrl &url, const QString &ownUrl,
                                                                   QDeadlineTimer until) const
{
    QList<QHostAddress> addresses = m_options.resolve(url.host, until);
    if (addresses.isEmpty()) {
        if (until.hasExpired())
            return tl::unexpected{FetchError{Failed::TooLate, u"the name %1 was not resolved in time"_s.arg(url.host)}};
        return tl::unexpected{FetchError{Failed::NotResolved, u"the name %1 has no address"_s.arg(url.host)}};
    }
    const auto mayConnect = m_options.mayConnect ? m_options.mayConnect : isPublicAddress;
    if (!isOurs(url, ownUrl)) {
        const auto closed = std::ranges::find_if_not(addresses, mayConnect);
        if (closed != addresses.end())
            return tl::unexpected{FetchError{Failed::ForbiddenAddress,
                                             u"%1 is at %2, which is not a public address"_s.arg(url.host, closed->toString())}};
    }
    addresses.resize(std::min(addresses.size(), mostAddresses));
    return addresses;
}

QList<QSslCertificate> Fetcher::authorities()
{
    std::call_once(m_authoritiesAreRead, [this] {
        m_authorities = m_options.authorities.isEmpty() ? QSslConfiguration::systemCaCertificates() : m_options.authorities;
    });
    return m_authorities;
}

Outcome Fetcher::get(const HttpsUrl &url, const QString &ownUrl)
{
    const Slot slot{m_running, m_options.atOnce};
    if (!slot.isFree())
        return tl::unexpected{FetchError{Failed::Busy, u"enough is being fetched already"_s}};
    const QDeadlineTimer until{m_options.total};
    const auto addresses = addressesOf(url, ownUrl, until);
    if (!addresses)
        return tl::unexpected{addresses.error()};
    Outcome outcome = tl::unexpected{FetchError{Failed::Unreachable, {}}};
    for (const QHostAddress &address : *addresses) {
        outcome = callByTls(url, address, authorities(), m_options.limits, until);
        // Another address is another way to the same server: only where this one leads nowhere.
        if (outcome || outcome.error().why != Failed::Unreachable)
            break;
    }
    return outcome;
}

} // namespace fractal::fetch
