// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QHash>

#include <span>

/// The names behind the numbers of the Transactions Log, for people who read it. Of what was removed, too.
namespace fractal::journal {

struct Person {
    UserId id;
    QString name; ///< to sign in
    QString displayName;
};

struct App {
    ConsumerId id;
    QString key;
    QString name;
};

struct Names {
    QHash<qint64, Person> people; ///< by user id
    QHash<qint64, App> apps; ///< by consumer id
    QHash<qint64, QString> undoneActions; ///< by the id of an undone entry: what it was
};
[[nodiscard]] Result<Names> namesOf(Connection &connection, std::span<const Entry> entries);

/// Everybody of whom there is an entry, by name; at most `most`.
[[nodiscard]] Result<std::vector<Person>> people(Connection &connection, int most);
/// Everything through which something was done, by name; at most `most`.
[[nodiscard]] Result<std::vector<App>> apps(Connection &connection, int most);

/// What changed a record of an entry after it.
struct Since {
    JournalId entry;
    Instant at;
    QString record; ///< its code
    QString who; ///< the person's name, else the journal's own word for the actor
};
/// The newest one; nothing when all records are as the entry left them.
[[nodiscard]] Result<std::optional<Since>> changedSince(Connection &connection, const Entry &entry);

/// What people call the record of another table that a change refers to: the name of a "permission_group" or "user", the
/// code of an "asset" or "work_order". Empty for another kind, or when there is none.
[[nodiscard]] Result<QString> recordName(Connection &connection, QStringView entity, qint64 id);

} // namespace fractal::journal
