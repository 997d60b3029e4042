// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizations.h"

/// What people allowed apps to do for them, as a list for people: searched, filtered, sorted and counted by the store.
/// Server-to-server connections are not in it: nobody allowed them, and ending one would not last.
namespace fractal::authorizations {

struct TableRow {
    Authorization authorization;
    bool hasLeft = false; ///< the person's account is disabled or removed
    PermissionSet rights; ///< profile ∧ group ∧ (ceiling), of a consumer that only reads what reads, as the consumer's next
                          ///< call would have them; without the scopes
    bool holdsWrites = false; ///< each change waits until the person has confirmed it
};

enum class SortBy : quint8 { User, Consumer, Granted, LastUsed, From };

struct TableQuery {
    QString text; ///< in the person's or the consumer's name, or its key
    bool usedOnly = false; ///< since `usedSince`
    bool expiringOnly = false; ///< before `expiringBefore`
    Instant usedSince;
    Instant expiringBefore;
    SortBy sort = SortBy::LastUsed;
    bool descending = true;
    qint64 offset = 0;
    int limit = 200;
};

struct TablePage {
    std::vector<TableRow> rows;
    qint64 total = 0; ///< that the filter leaves
    struct Counts {
        qint64 all = 0;
        qint64 used = 0;
        qint64 expiring = 0;
    } counts; ///< of all that hold, whatever the filter
};
/// Those that hold now.
[[nodiscard]] Result<TablePage> table(Connection &connection, const TableQuery &query, Instant now);
/// The ones that the filter leaves, whatever the page.
[[nodiscard]] Result<std::vector<AuthorizationId>> matching(Connection &connection, const TableQuery &query, Instant now);

/// One of them, with what is around it.
struct TableDetails {
    TableRow row;
    Instant validUntil; ///< when nobody uses it until then
    qint64 ofUser = 0; ///< how many of this person hold
    qint64 ofConsumer = 0;
    std::optional<qint64>
        calls; ///< of this person through this consumer, as far back as calls are kept; nothing: too many to count
};
[[nodiscard]] Result<TableDetails> tableDetails(Connection &connection, AuthorizationId id, Instant now);

/// Those of a person, or of a consumer, that hold now.
[[nodiscard]] Result<std::vector<Authorization>> holdingOfUser(Connection &connection, UserId user, Instant now);
[[nodiscard]] Result<std::vector<Authorization>> holdingOfConsumer(Connection &connection, ConsumerId consumer, Instant now);

} // namespace fractal::authorizations
