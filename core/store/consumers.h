// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/write_policy.h"
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

/// Who made a consumer.
enum class Origin : quint8 {
    Administrator,
    MetadataDocument, ///< the client: its key is the address of a Client ID Metadata Document
    DynamicRegistration, ///< the client: RFC 7591
};
[[nodiscard]] QLatin1StringView nameOf(Origin origin); ///< "administrator", "metadata_document", "dynamic_registration"
[[nodiscard]] std::optional<Origin> originFromName(QStringView name);

struct Consumer {
    ConsumerId id;
    QString key; ///< the client ID: 18 letters and digits (decision 17), or the address of a metadata document
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
    WritePolicy writes = WritePolicy::Allowed;
    bool enabled = true;
    QStringList callbacks; ///< exact, in the order of adding
    QString secretHint; ///< the first four characters
    Instant createdAt;
    std::optional<Instant> lastUsedAt;
    qint64 version = 1;
    Origin origin = Origin::Administrator;
    std::optional<Instant> approvedAt; ///< of a self-registered one: when an administrator did
    QString domain; ///< of a self-registered one: the host of its document or of its first callback; may be empty
    std::optional<Instant> documentUntil; ///< of a metadata document: it is fetched again after that

    [[nodiscard]] bool isSelfRegistered() const { return origin != Origin::Administrator; }
    /// Nobody of the site has looked at it: it reads only (SEC-3).
    [[nodiscard]] bool isUnverified() const { return isSelfRegistered() && !approvedAt; }
};

[[nodiscard]] Result<Consumer> find(Connection &connection, ConsumerId id);
[[nodiscard]] Result<Consumer> findByKey(Connection &connection, const QString &key);
[[nodiscard]] Result<std::vector<Consumer>> list(Connection &connection);

/// Is there an enabled one that keeps no secret?
[[nodiscard]] Result<bool> anyWithoutSecret(Connection &connection);

/// Form rules: name, lengths, https addresses; a group for each that an administrator made; callbacks by `checkCallback`.
/// ValidationFailed names the field.
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
/// `consumer.key` is generated, but for a metadata document.
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
inline constexpr std::chrono::milliseconds touchedEvery = std::chrono::minutes{1};
[[nodiscard]] Result<void> touch(Work &work, ConsumerId id, const QString &address);

} // namespace fractal::consumers
