// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/answer_reader.h"
#include "server/fetch/https_url.h"
#include "server/fetch/resolve.h"

#include <QSslCertificate>
#include <tl/expected.hpp>

#include <atomic>
#include <functional>
#include <mutex>

/// The one place from where this server asks another one for something (SEC-19).
namespace fractal::fetch {

enum class Failed : quint8 {
    NotResolved,
    ForbiddenAddress, ///< one of its addresses is not public: nothing was connected to
    Unreachable,
    NotTrusted, ///< no TLS, or the certificate is not one for this name by a known authority
    TooLate,
    BadStatus,
    WrongType,
    TooLarge,
    Malformed,
    Busy, ///< enough is being fetched already
};

struct FetchError {
    Failed why = Failed::Malformed;
    QString detail; ///< English, for the log; holds nothing that the other server wrote
};

struct Fetched {
    QByteArray body;
    std::optional<std::chrono::seconds> maxAge; ///< as AnswerReader::maxAge
};

using Outcome = tl::expected<Fetched, FetchError>;

/// What tests put other things in place of.
struct FetchOptions {
    Resolve resolve = resolveBySystem;
    std::function<bool(const QHostAddress &)> mayConnect; ///< empty: isPublicAddress
    QList<QSslCertificate> authorities; ///< empty: those of the system
    AnswerLimits limits;
    std::chrono::milliseconds total{2000}; ///< for all of it, the name's resolution too
    int atOnce = 4;
};

/// GET by https, for JSON. A name is resolved once; where each of its addresses may be connected to, the connection goes
/// to those very addresses with the name in the handshake (SNI) and its certificate checked. No redirect is followed, no
/// proxy asked (whatever the environment says), no cookie sent, nothing compressed taken. Thread-safe; blocks the calling
/// thread for at most `total`: never call it on a network thread. Needs a QCoreApplication.
class Fetcher {
public:
    explicit Fetcher(FetchOptions options = {});
    Fetcher(const Fetcher &) = delete;
    Fetcher &operator=(const Fetcher &) = delete;

    /// `ownUrl`: this site's public URL. Where `url` is on it, its addresses need not be public: inside of a network a
    /// site often has a private one.
    [[nodiscard]] Outcome get(const HttpsUrl &url, const QString &ownUrl = {});

private:
    [[nodiscard]] tl::expected<QList<QHostAddress>, FetchError> addressesOf(const HttpsUrl &url, const QString &ownUrl,
                                                                            QDeadlineTimer until) const;
    [[nodiscard]] QList<QSslCertificate> authorities();

    const FetchOptions m_options;
    std::atomic<int> m_running = 0;
    std::once_flag m_authoritiesAreRead;
    QList<QSslCertificate> m_authorities;
};

} // namespace fractal::fetch
