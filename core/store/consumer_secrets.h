// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"

#include <array>
#include <span>

/// The secrets of one consumer: at most two live at once, so that the other side can be changed over without a gap.
/// Functions that write run in the caller's transaction and bump the epoch; the caller writes the log.
namespace fractal::consumers {

using namespace std::chrono_literals;
inline constexpr int mostLiveSecrets = 2;
/// How long an old secret goes on working beside the new one.
inline constexpr std::array<std::chrono::milliseconds, 4> offeredOverlaps{0h, 1h, 24h, 24h * 7};
inline constexpr std::chrono::milliseconds usualOverlap = 24h;
inline constexpr std::chrono::milliseconds longestOverlap = 24h * 7;

/// What may be told of one: never the secret.
inline constexpr qsizetype hintLength = 4;
struct LiveSecret {
    SecretId id;
    QString hint; ///< the first `hintLength` characters
    Instant createdAt;
    std::optional<Instant> expiresAt; ///< nothing: until it is replaced
    std::optional<Instant> lastUsedAt; ///< to the minute
    QString lastUsedFrom; ///< the peer's address
    bool isKept = false; ///< a sealed copy can be shown
};
/// Those that work now, the newest first.
[[nodiscard]] Result<std::vector<LiveSecret>> liveSecrets(Connection &connection, ConsumerId id, Instant now);

struct Rotation {
    std::chrono::milliseconds overlap{0}; ///< for the secret before; whatever is older ends at once
    std::optional<Instant> expiresAt; ///< of the new one
    bool keepSealed = true;
};
/// Whether this site keeps sealed copies of secrets at all (decision 17).
[[nodiscard]] Result<bool> keepsSealed(Connection &connection);
/// ValidationFailed for an overlap of more than `longestOverlap`, and for an expiry that is over.
[[nodiscard]] Result<crypto::Secret> rotateSecret(Work &work, ConsumerId id, const Rotation &rotation);

/// Ends one now. NotFound when the consumer has no such secret; BusinessRule when it is the only one that works.
[[nodiscard]] Result<LiveSecret> endSecret(Work &work, ConsumerId id, SecretId secret);

/// When and from where a secret was last used: at most once a minute.
[[nodiscard]] Result<void> touchSecret(Work &work, SecretId secret, const QString &address);
/// False when it was ended or has expired since it was looked at.
[[nodiscard]] Result<bool> isLive(Connection &connection, SecretId secret, Instant now);

/// What is compared with a presented secret.
struct SecretHash {
    SecretId id;
    QByteArray hash;
    std::optional<Instant> expiresAt;
};
/// A consumer as the authorization server looks it up: with the hashes of its secrets.
struct KnownConsumer {
    Consumer consumer;
    std::vector<SecretHash> secrets;
};
[[nodiscard]] Result<std::vector<SecretHash>> secretHashes(Connection &connection, ConsumerId id);
/// Which of them was presented. Each is compared, in constant time.
[[nodiscard]] std::optional<SecretId> presentedSecret(std::span<const SecretHash> secrets, QByteArrayView secret, Instant now);

} // namespace fractal::consumers
