// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_names.h"

namespace fractal::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecordsLooked = 50; // of an import: the first ones stand for all

Result<void> addPerson(Connection &connection, UserId id, Names &names)
{
    if (!id || names.people.contains(id.value))
        return {};
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT name, display_name FROM users WHERE id = ?"_s, {id.value}));
    if (rows.next())
        names.people.insert(id.value, {id, rows.text(0), rows.text(1)});
    return {};
}

Result<void> addApp(Connection &connection, ConsumerId id, Names &names)
{
    if (!id || names.apps.contains(id.value))
        return {};
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT key, name FROM oauth_consumers WHERE id = ?"_s, {id.value}));
    if (rows.next())
        names.apps.insert(id.value, {id, rows.text(0), rows.text(1)});
    return {};
}

Result<void> addUndone(Connection &connection, const std::optional<JournalId> &id, Names &names)
{
    if (!id || names.undoneActions.contains(id->value))
        return {};
    FRACTAL_TRY(Rows rows, connection.select(u"SELECT action FROM journal WHERE id = ?"_s, {id->value}));
    if (rows.next())
        names.undoneActions.insert(id->value, rows.text(0));
    return {};
}

} // namespace

Result<Names> namesOf(Connection &connection, std::span<const Entry> entries)
{
    Names names;
    for (const Entry &entry : entries) {
        FRACTAL_TRY_VOID(addPerson(connection, entry.author.user, names));
        FRACTAL_TRY_VOID(addApp(connection, entry.author.consumer, names));
        FRACTAL_TRY_VOID(addUndone(connection, entry.undoes, names));
    }
    return names;
}

Result<std::vector<Person>> people(Connection &connection, int most)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT u.id, u.name, u.display_name FROM users u WHERE EXISTS (SELECT 1 FROM journal j WHERE j.user_id = u.id)"
            " ORDER BY lower(u.display_name), u.id LIMIT ?"_s,
            {most}));
    std::vector<Person> found;
    while (rows.next())
        found.push_back({UserId{rows.integer(0)}, rows.text(1), rows.text(2)});
    return found;
}

Result<std::vector<App>> apps(Connection &connection, int most)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(
            u"SELECT c.id, c.key, c.name FROM oauth_consumers c WHERE EXISTS (SELECT 1 FROM journal j WHERE j.consumer_id = c.id)"
            " ORDER BY lower(c.name), c.id LIMIT ?"_s,
            {most}));
    std::vector<App> found;
    while (rows.next())
        found.push_back({ConsumerId{rows.integer(0)}, rows.text(1), rows.text(2)});
    return found;
}

Result<std::optional<Since>> changedSince(Connection &connection, const Entry &entry)
{
    std::optional<Since> newest;
    int looked = 0;
    for (const Change &change : entry.changes) {
        if (++looked > mostRecordsLooked)
            break;
        FRACTAL_TRY(
            Rows rows,
            connection.select(
                u"SELECT j.id, j.at, coalesce(u.display_name, j.actor) FROM journal_records r JOIN journal j ON j.id = r.entry_id"
                " LEFT JOIN users u ON u.id = j.user_id"
                " WHERE r.entity = ? AND r.record_id = ? AND r.entry_id > ? ORDER BY r.entry_id DESC LIMIT 1"_s,
                {text(change.entity), change.id, entry.id.value}));
        if (rows.next() && (!newest || newest->entry.value < rows.integer(0)))
            newest = Since{JournalId{rows.integer(0)}, rows.instant(1), change.code, rows.text(2)};
    }
    return newest;
}

Result<QString> recordName(Connection &connection, QStringView entity, qint64 id)
{
    struct Known {
        QLatin1StringView entity;
        QString sql;
    };
    static const Known known[] = {
        {"permission_group"_L1, u"SELECT name FROM permission_groups WHERE id = ?"_s},
        {"user"_L1, u"SELECT display_name FROM users WHERE id = ?"_s},
        {"asset"_L1, u"SELECT code FROM assets WHERE id = ?"_s},
        {"work_order"_L1, u"SELECT code FROM work_orders WHERE id = ?"_s},
    };
    for (const Known &one : known) {
        if (entity != one.entity)
            continue;
        FRACTAL_TRY(Rows rows, connection.select(one.sql, {id}));
        return rows.next() ? rows.text(0) : QString{};
    }
    return QString{};
}

} // namespace fractal::journal
