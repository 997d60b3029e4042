// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <QJsonObject>

/// Writes of a client that wait until their person has looked at them (decision 34, SEC-4). Nothing of the records has
/// changed yet; `changes` is what would. Functions that write run in the caller's transaction.
namespace fractal::pending_changes {

enum class Status : quint8 {
    Waiting,
    Confirmed, ///< done, with the answer of the operation
    Rejected, ///< by the person
    Failed, ///< confirmed, but it could not be done any more; `reason` says why
    Expired, ///< nobody decided within `lifetime`
};
[[nodiscard]] QLatin1StringView nameOf(Status status); ///< "waiting", …

inline constexpr std::chrono::minutes lifetime{15};
/// Of one authorization at a time; RateLimited beyond that.
inline constexpr int mostWaiting = 20;
/// A decided or expired one can be asked for that long.
inline constexpr std::chrono::hours kept{24};

struct PendingChange {
    PendingChangeId id;
    QString name; ///< what the client and the pages call it: 22 random letters and digits
    UserId user; ///< whose it is; none for client credentials
    ConsumerId consumer;
    QString consumerName;
    AuthorizationId authorization;
    QString operation;
    QJsonObject arguments;
    QByteArray argumentsHash; ///< SHA-256
    std::vector<journal::Change> changes;
    Instant createdAt;
    Instant expiresAt;
    Status status = Status::Waiting;
    std::optional<Instant> decidedAt;
    UserId decidedBy;
    QString reason; ///< of a failure, English
    QByteArray answer; ///< of the operation, when it was done
};

struct Kept {
    PendingChange change;
    bool isNew = true; ///< no: the same question of the same authorization waits already
};
[[nodiscard]] Result<Kept> add(Work &work, PendingChange change);

/// NotFound when it is unknown or not of this person (none: of a consumer without a person) and consumer.
[[nodiscard]] Result<PendingChange> find(Connection &connection, const QString &name, UserId user, ConsumerId consumer,
                                         Instant now);
/// For the person: whatever consumer it came from.
[[nodiscard]] Result<PendingChange> findOf(Connection &connection, const QString &name, UserId user, Instant now);

/// Those that wait for this person, the oldest first; at most 100.
[[nodiscard]] Result<std::vector<PendingChange>> waitingFor(Connection &connection, UserId user, Instant now);
[[nodiscard]] Result<qint64> countWaitingFor(Connection &connection, UserId user, Instant now);
/// Those of consumers without a person, for whoever administers consumers; the oldest first; at most 100.
[[nodiscard]] Result<std::vector<PendingChange>> waitingOfPrograms(Connection &connection, Instant now);

/// Whose changes somebody decides about: their own, and where they edit consumers those of programs without a person.
struct Reach {
    UserId user;
    bool ofPrograms = false;
};
struct Question {
    Reach reach;
    bool waiting = true; ///< the soonest to expire first
    bool decided = true; ///< the newest first, after those that wait; expired ones too, as long as they are kept
    int limit = 200;
    qint64 offset = 0;
};
struct Page {
    std::vector<PendingChange> rows;
    qint64 waiting = 0; ///< of all within reach
    qint64 decided = 0;
};
[[nodiscard]] Result<Page> page(Connection &connection, const Question &question, Instant now);
[[nodiscard]] Result<PendingChange> findWithin(Connection &connection, PendingChangeId id, const Reach &reach, Instant now);

/// What waits, in short: for a notice.
struct Waiting {
    qint64 count = 0;
    PendingChangeId newest;
    std::optional<Instant> firstExpires;
};
[[nodiscard]] Result<Waiting> waitingWithin(Connection &connection, const Reach &reach, Instant now);

/// Once: Refused when it does not wait any more.
struct Decision {
    Status status;
    UserId by;
    QString reason;
    QByteArray answer;
};
[[nodiscard]] Result<void> decide(Work &work, PendingChangeId id, const Decision &decision);

} // namespace fractal::pending_changes
