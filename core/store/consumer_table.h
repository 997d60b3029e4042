// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"

/// OAuth consumers as a list for people: filtered, sorted and counted by the store, so that ten thousand of them are as
/// quick as ten.
namespace fractal::consumers {

/// In the order in which a list shows them.
enum class Status : quint8 {
    Connected, ///< an authorization holds, and the list of tools was read with it (client credentials: it was used)
    NeedsAttention, ///< refused within seven days, and not used since
    Unverified, ///< it registered itself, and nobody has approved it
    Waiting, ///< for its callback URL
    Ready, ///< all is there; nobody has connected yet
    Disabled,
};
inline constexpr int statusCount = 6;

struct TableRow {
    ConsumerId id;
    QString key;
    QString name;
    QString secretHint; ///< empty: it keeps no secret
    QString groupName;
    GrantType grantType = GrantType::AuthorizationCode;
    bool publicClient = false;
    bool enabled = true;
    qint64 callbacks = 0;
    qint64 authorizations = 0; ///< that hold now
    std::optional<Instant> lastUsedAt;
    Instant createdAt;
    Status status = Status::Ready;
    Origin origin = Origin::Administrator;
    QString domain; ///< as Consumer's
};

enum class SortBy : quint8 { Status, Name, Key, Group, Callbacks, Authorizations, LastUsed, Created };

struct TableQuery {
    QString text{}; ///< in name, key or a callback, whatever the case
    QList<Status> statuses{}; ///< empty: all
    bool unusedOnly = false; ///< not for 90 days, or never although it is older than that
    SortBy sort = SortBy::LastUsed;
    bool descending = true;
    qint64 offset = 0;
    qint64 limit = 200;
};

struct TableCounts {
    qint64 all = 0;
    std::array<qint64, statusCount> byStatus{}; ///< by the value of Status
    qint64 unused = 0;
};

struct TablePage {
    std::vector<TableRow> rows;
    qint64 total = 0; ///< that the filter leaves
    TableCounts counts; ///< of all consumers, whatever the filter
};

[[nodiscard]] Result<TablePage> table(Connection &connection, const TableQuery &query, Instant now);
/// The consumers that the filter leaves, whatever the page.
[[nodiscard]] Result<std::vector<ConsumerId>> matching(Connection &connection, const TableQuery &query, Instant now);
[[nodiscard]] Result<TableRow> tableRow(Connection &connection, ConsumerId id, Instant now);

/// Why a consumer was refused, for its administrator.
struct Refusal {
    JournalId entry;
    Instant at;
    QString action; ///< "authorize.refused", "token.refused", "authorize.denied", …
    QString reason; ///< plain English of the log
    QString address;
    QString personName; ///< empty: nobody was signed in
};
/// The newest first.
[[nodiscard]] Result<std::vector<Refusal>> refusals(Connection &connection, ConsumerId id, int limit);

/// Who changed a consumer last.
struct LastChange {
    QString who; ///< the display name, or the journal's name of the actor where it is no account
    Instant at;
};
[[nodiscard]] Result<LastChange> lastChange(Connection &connection, ConsumerId id);

} // namespace fractal::consumers
