// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"

/// Consumers that nobody of the site made: they brought a metadata document along, or registered themselves (RFC 7591).
/// They are unverified and read only until an administrator approves them (SEC-3, decision 34). Functions that write run
/// in the caller's transaction and bump the epoch.
namespace fractal::self_registered {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds keptWithoutConsent = 24h; // oauth.md D04
inline constexpr qint64 mostWithoutConsent = 1000; // oauth.md D04: of those that nobody has connected yet

/// What a client says of itself, already checked.
struct Description {
    QString name{};
    QString url{};
    QString privacyUrl{};
    QString eulaUrl{};
    QStringList callbacks{};
    QString domain{}; ///< of the document, or of the first https callback; may be empty
};

/// Also from an address that a client chose: cut to what a consumer may have, without control characters.
[[nodiscard]] Description tidied(Description description);

/// A new one by RFC 7591. RateLimited when there are too many that nobody has connected.
[[nodiscard]] Result<consumers::Added> add(Work &work, const Description &description, bool withSecret);

struct Kept {
    consumers::Consumer consumer;
    std::optional<journal::Change> change; ///< nothing when the document says what it said before
    bool isNew = false;
};
/// The consumer whose key is the address of this document: made, or brought up to date. RateLimited as above.
[[nodiscard]] Result<Kept> keepDocument(Work &work, const QString &address, const Description &description, Instant until);

/// From now on it may do what its person may. Refused when it needs no approval.
[[nodiscard]] Result<journal::Change> approve(Work &work, ConsumerId id);
/// From now on it is one of the administrator's: no document changes it any more.
[[nodiscard]] Result<journal::Change> promote(Work &work, ConsumerId id, GroupId group);

/// Nobody of this domain or below it registers any more, and those that did, by their document or any of their callbacks,
/// are disabled; approved ones too, but none of the administrator's. The setting and each consumer is a change of the same
/// entry; nothing when all was so already.
[[nodiscard]] Result<std::vector<journal::Change>> blockDomain(Work &work, const QString &domain);

/// Those that were made before that and that nobody has ever connected; one with somebody on the consent page stays. At
/// most `most`; the number removed. They leave nothing but their entries in the log.
[[nodiscard]] Result<qint64> removeUnconsented(Work &work, Instant before, int most);
/// How many of them there are at `now`, at most `most`.
[[nodiscard]] Result<qint64> countUnconsented(Connection &connection, Instant before, Instant now, qint64 most);

} // namespace fractal::self_registered
