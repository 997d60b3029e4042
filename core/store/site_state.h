// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/settings.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace fractal {

namespace consumers {
struct KnownConsumer;
}

/// The settings of an epoch that was committed, for jobs of the writer: each of them has a SiteState of its own, since what it
/// sees may be rolled back, but settings seldom change. Thread-safe.
class CommittedSettings {
public:
    /// Null when it knows those of another epoch.
    [[nodiscard]] std::shared_ptr<const Settings> of(qint64 epoch) const;
    void keep(qint64 epoch, const Settings &settings);

private:
    mutable std::mutex m_mutex;
    qint64 m_epoch = -1;
    std::shared_ptr<const Settings> m_settings;
};

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

    /// At the beginning of a job of the writer: the settings are read only where `known` has not those of its epoch.
    [[nodiscard]] Result<void> begin(Connection &connection, const CommittedSettings &known);
    /// After the commit of the job that began with this.
    void shareWith(CommittedSettings &known) const { known.keep(m_epoch, m_settings); }

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
    /// Nothing when it (its SHA-256) is unknown, expired or revoked, or when its person or consumer is disabled. At most
    /// 10,000 are remembered.
    [[nodiscard]] Result<std::optional<Token>> tokenOf(Connection &connection, const QByteArray &tokenHash, Instant now);
    /// Who acts with this access token (its SHA-256), as of now; nothing as for `tokenOf`, and when it is for another resource
    /// of this server than `audience`, a word of those that are stored with it (decision 12).
    [[nodiscard]] Result<std::optional<Principal>> principalOf(Connection &connection, const QByteArray &tokenHash, Instant now,
                                                               QLatin1StringView audience = QLatin1StringView{"mcp"});

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
