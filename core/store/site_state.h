// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/settings.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <unordered_map>

namespace fractal {

namespace consumers {
struct KnownConsumer;
}

/// What one thread remembers of the site between requests: the settings, the principals behind access tokens and the
/// consumers that prove themselves. It follows the `epoch` row (decision 21): on SQLite `data_version` is read for each request
/// and the epoch only when that moved; on PostgreSQL the epoch is read for each request. What changes rights, tokens, consumers
/// or settings bumps the epoch in its own transaction, so nothing here is older than the request. Not thread-safe: one a thread.
class SiteState {
public:
    SiteState() = default;
    SiteState(const SiteState &) = delete;
    SiteState &operator=(const SiteState &) = delete;

    /// Call before anything else is asked of it in a request.
    [[nodiscard]] Result<void> refresh(Connection &connection);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// The public URL, or where none is configured the bound loopback address.
    [[nodiscard]] QString publicUrl() const { return m_settings.publicUrl.isEmpty() ? m_fallbackUrl : m_settings.publicUrl; }
    void setFallbackUrl(const QString &url) { m_fallbackUrl = url; }

    /// An access token, as of now: who acts with it, and its times.
    struct Token {
        Principal principal;
        QString audience;
        Instant issuedAt;
        Instant expires; ///< of the token or of its authorization, whichever is earlier
    };
    /// Nothing when it (its SHA-256) is unknown, expired or revoked, not for this server's MCP, or when its person or
    /// consumer is disabled. At most 10,000 are remembered.
    [[nodiscard]] Result<std::optional<Token>> tokenOf(Connection &connection, const QByteArray &tokenHash, Instant now);
    /// Who acts with this access token (its SHA-256), as of now; nothing as for `tokenOf`.
    [[nodiscard]] Result<std::optional<Principal>> principalOf(Connection &connection, const QByteArray &tokenHash, Instant now);

    /// The consumer of this key with what its secrets are compared with; null when there is none. At most 10,000 are
    /// remembered, unknown ones too, so that both take as long.
    [[nodiscard]] Result<std::shared_ptr<const consumers::KnownConsumer>> consumerOf(Connection &connection, const QString &key);

private:
    qint64 m_dataVersion = -1;
    qint64 m_epoch = -1;
    Settings m_settings;
    QString m_fallbackUrl;
    std::unordered_map<QByteArray, Token> m_tokens;
    std::unordered_map<QString, std::shared_ptr<const consumers::KnownConsumer>> m_consumers;
};

/// Inside the transaction of a change to rights, tokens, consumers or settings.
[[nodiscard]] Result<void> bumpEpoch(Connection &connection);

} // namespace fractal
