// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/secrets.h"
#include "core/store/journal.h"

#include <QStringList>

/// OAuth consumers. Writing functions run in the caller's transaction, bump the epoch and answer the journal's change.
namespace fractal::consumers {

enum class GrantType : quint8 { AuthorizationCode, ClientCredentials };
[[nodiscard]] QLatin1StringView nameOf(GrantType type); ///< as in OAuth
[[nodiscard]] std::optional<GrantType> grantTypeFromName(QStringView name);

struct Consumer {
    ConsumerId id;
    QString key; ///< the client ID: 18 letters and digits (decision 17)
    QString name;
    QString description;
    QString url;
    QString privacyUrl;
    QString eulaUrl;
    GrantType grantType = GrantType::AuthorizationCode;
    GroupId group;
    QString groupName;
    bool limitToGroup = false; ///< the group is also a ceiling for people (decision 5)
    bool publicClient = false; ///< keeps no secret
    bool enabled = true;
    QStringList callbacks; ///< exact, in the order of adding
    QString secretHint; ///< the first four characters
    Instant createdAt;
    std::optional<Instant> lastUsedAt;
    qint64 version = 1;
};

[[nodiscard]] Result<Consumer> find(Connection &connection, ConsumerId id);
[[nodiscard]] Result<Consumer> findByKey(Connection &connection, const QString &key);
[[nodiscard]] Result<std::vector<Consumer>> list(Connection &connection);

/// Form rules: name, lengths, https addresses; a group for each; callbacks by `checkCallback`. ValidationFailed names the field.
[[nodiscard]] Result<void> check(const Consumer &consumer);

/// https, http on a loopback name (127.0.0.1, [::1], localhost), or a private-use scheme with a dot or listed (cursor);
/// no fragment, user, wildcard, blank or control character; at most 2,000 characters (RFC 8252 §7, §8.4; oauth.md A07–A13).
[[nodiscard]] Result<void> checkCallback(const QString &uri);
/// Byte-exact; on loopback the port floats, the name does not (RFC 8252 §7.3).
[[nodiscard]] bool isRegistered(const Consumer &consumer, const QString &redirectUri);

struct Added {
    Consumer consumer;
    crypto::Secret secret; ///< empty for a public client
    journal::Change change;
};
/// `consumer.key` is generated.
[[nodiscard]] Result<Added> add(Work &work, Consumer consumer, const QString &createdBy, bool keepSealed);
[[nodiscard]] Result<journal::Change> update(Work &work, const Consumer &consumer);
/// Soft; its authorizations end.
[[nodiscard]] Result<journal::Change> remove(Work &work, ConsumerId id);

/// A new secret; the old ones end at once. With an overlap: consumer_secrets.h.
[[nodiscard]] Result<crypto::Secret> rotateSecret(Work &work, ConsumerId id, bool keepSealed);
/// Unseals the newest; NotFound when no sealed copy is kept, Corrupt when the keyring is another one. The caller logs the reveal.
[[nodiscard]] Result<crypto::Secret> revealSecret(Work &work, ConsumerId id);

/// By hash, in constant time; an unknown consumer takes as long. Never unseals.
[[nodiscard]] Result<bool> verifySecret(Connection &connection, ConsumerId id, QByteArrayView secret, Instant now);
/// At most once a minute and consumer: when it was last used.
[[nodiscard]] Result<void> touch(Work &work, ConsumerId id, const QString &address);
/// Is there one that keeps no secret, and is enabled?
[[nodiscard]] Result<bool> anyWithoutSecret(Connection &connection);

} // namespace fractal::consumers
