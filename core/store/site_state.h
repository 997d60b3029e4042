// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/settings.h"

#include <QByteArray>

#include <optional>
#include <unordered_map>

namespace fractal {

/// What one thread remembers of the site between requests: the settings and the principals behind access tokens. It
/// follows the `epoch` row (decision 21): on SQLite `data_version` is read for each request and the epoch only when
/// that moved; on PostgreSQL the epoch is read for each request. What changes rights, tokens, consumers or settings
/// bumps the epoch in its own transaction, so nothing here is older than the request. Not thread-safe: one a thread.
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

    /// Who acts with this access token (its SHA-256), as of now; nothing when it is unknown, expired or revoked, or
    /// when its person or consumer is disabled. At most 10,000 are remembered.
    [[nodiscard]] Result<std::optional<Principal>> principalOf(Connection &connection, const QByteArray &tokenHash, Instant now);

private:
    struct Remembered {
        Principal principal;
        Instant expires;
    };
    qint64 m_dataVersion = -1;
    qint64 m_epoch = -1;
    Settings m_settings;
    QString m_fallbackUrl;
    std::unordered_map<QByteArray, Remembered> m_principals;
};

/// Inside the transaction of a change to rights, tokens, consumers or settings.
[[nodiscard]] Result<void> bumpEpoch(Connection &connection);

} // namespace fractal
