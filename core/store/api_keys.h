// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/secrets.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <optional>
#include <vector>

namespace fractal {
using ApiKeyId = Id<struct ApiKeyTag>;
}

/// API keys: programs that use REST with a key and a secret of their own, with the rights of one permission group and as
/// nobody in particular. Only the hash of a secret is kept; it is shown once. Writing functions run in the caller's
/// transaction, bump the epoch, and answer the journal's change, which never holds a secret.
namespace fractal::api_keys {

struct ApiKey {
    ApiKeyId id;
    QString key; ///< 18 letters and digits: public, it stands in the log
    QString name; ///< 1 to 80 characters
    GroupId group;
    QString groupName;
    bool enabled = true;
    QString secretHint; ///< the first four characters of the secret
    Instant createdAt;
    std::optional<Instant> expiresAt; ///< from then on it is refused
    std::optional<Instant> lastUsedAt; ///< to the minute
    QString lastUsedFrom;
    qint64 version = 1;
};

[[nodiscard]] Result<ApiKey> findByKey(Connection &connection, const QString &key);
[[nodiscard]] Result<std::vector<ApiKey>> list(Connection &connection);

struct Added {
    ApiKey apiKey;
    crypto::Secret secret; ///< 43 characters; afterwards nobody can show it any more
    journal::Change change;
};
/// What is wanted: name, group, expiry.
[[nodiscard]] Result<Added> add(Work &work, ApiKey wanted, const QString &createdBy);
[[nodiscard]] Result<journal::Change> setEnabled(Work &work, ApiKeyId id, bool enabled);
/// Another secret in place of the one that it had, which is refused from now on.
[[nodiscard]] Result<crypto::Secret> rotateSecret(Work &work, ApiKeyId id);
/// For good: its secret is forgotten too.
[[nodiscard]] Result<journal::Change> remove(Work &work, ApiKeyId id);

/// Somebody who proved to be an API key.
struct Proven {
    ApiKeyId id;
    Principal principal;
    std::optional<Instant> lastUsedAt;
};
/// The key with its secret, as of now. Refused says in its detail why not, for the log only: whoever asks is told the same
/// whatever it was, and an unknown key takes the same steps as a known one.
[[nodiscard]] Result<Proven> authenticate(Connection &connection, const QString &key, QByteArrayView secret, Instant now);
/// The same without the secret, for somebody who proved it a moment ago.
[[nodiscard]] Result<Proven> stillValid(Connection &connection, ApiKeyId id, Instant now);
/// Notes when and from where it was used, at most once a minute.
[[nodiscard]] Result<void> touch(Work &work, ApiKeyId id, const QString &address);
inline constexpr std::chrono::milliseconds touchedEvery = std::chrono::minutes{1};

} // namespace fractal::api_keys
