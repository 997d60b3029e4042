// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/groups.h"

#include "core/store/site_state.h"

#include <QJsonArray>

namespace fractal::groups {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

QLatin1StringView nameOf(RowScope scope)
{
    switch (scope) {
    case RowScope::Own:
        return "own"_L1;
    case RowScope::Location:
        return "location"_L1;
    case RowScope::All:
        return "all"_L1;
    case RowScope::None:
        break;
    }
    return {};
}

std::optional<RowScope> rowScopeFromName(QStringView name)
{
    for (const RowScope scope : {RowScope::Own, RowScope::Location, RowScope::All}) {
        if (name == groups::nameOf(scope))
            return scope;
    }
    return {};
}

Result<PermissionSet> loadRights(Connection &connection, GroupId id)
{
    PermissionSet rights;
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT permission, row_scope FROM permission_grants WHERE group_id = ?"_s, {id.value}));
    while (rows.next()) {
        const auto permission = permissionFromName(rows.text(0));
        const auto scope = rowScopeFromName(rows.text(1));
        if (permission && scope) // a right of a later version means nothing here: denied
            rights.set(*permission, *scope);
    }
    return rights;
}

Result<Group> fromRow(Connection &connection, Rows rows)
{
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such permission group"_s, u"group"_s);
    Group group{GroupId{rows.integer(0)}, rows.text(1), rows.flag(2), {}, rows.integer(3)};
    FRACTAL_TRY(group.rights, loadRights(connection, group.id));
    return group;
}

QJsonObject stored(const Group &group)
{
    return {{u"name"_s, group.name},
            {u"read_only"_s, group.readOnly},
            {u"rights"_s, QJsonArray::fromStringList(describeRights(group.rights))}};
}

Result<void> saveRights(Connection &connection, GroupId id, const PermissionSet &rights)
{
    FRACTAL_TRY_VOID(connection.execute(u"DELETE FROM permission_grants WHERE group_id = ?"_s, {id.value}));
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (rights.at(i) == RowScope::None)
            continue;
        FRACTAL_TRY_VOID(
            connection.execute(u"INSERT INTO permission_grants (group_id, permission, row_scope) VALUES (?, ?, ?)"_s,
                               {id.value, QString::fromLatin1(permissionTable[i].name), QString{groups::nameOf(rights.at(i))}}));
    }
    return bumpEpoch(connection);
}

/// A read-only group refuses any right that writes (operations.md §3.3).
Result<void> checkReadOnly(bool readOnly, const PermissionSet &rights)
{
    for (std::size_t i = 0; readOnly && i < permissionCount; ++i) {
        if (rights.at(i) != RowScope::None && !isReading(permissionTable[i].permission.action))
            return failure(ErrorCode::BusinessRule,
                           u"a read-only group cannot have the right %1"_s.arg(QLatin1StringView{permissionTable[i].name}),
                           u"rights"_s);
    }
    return {};
}

/// Free, or already the name of `own`.
Result<void> checkName(Connection &connection, const QString &name, GroupId own)
{
    if (name.isEmpty() || name.size() > longestName)
        return failure(ErrorCode::ValidationFailed, u"a group's name has 1 to %1 characters"_s.arg(longestName), u"name"_s);
    const auto taken = findByName(connection, name);
    if (!taken && taken.error().code != ErrorCode::NotFound)
        return Failure{taken.error()};
    if (taken && taken->id != own)
        return failure(ErrorCode::AlreadyExists, u"a permission group of this name exists: %1"_s.arg(name), u"name"_s);
    return {};
}

} // namespace

Result<Group> find(Connection &connection, GroupId id)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(u"SELECT id, name, read_only, version FROM permission_groups WHERE id = ? AND deleted_at IS NULL"_s,
                          {id.value}));
    return fromRow(connection, std::move(rows));
}

Result<Group> findByName(Connection &connection, const QString &name)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(u"SELECT id, name, read_only, version FROM permission_groups WHERE name = ? AND deleted_at IS NULL"_s,
                          {text(name)}));
    return fromRow(connection, std::move(rows));
}

Result<std::vector<Group>> list(Connection &connection)
{
    std::vector<Group> groups;
    {
        FRACTAL_TRY(
            Rows rows,
            connection.select(
                u"SELECT id, name, read_only, version FROM permission_groups WHERE deleted_at IS NULL ORDER BY lower(name), id"_s));
        while (rows.next())
            groups.push_back({GroupId{rows.integer(0)}, rows.text(1), rows.flag(2), {}, rows.integer(3)});
    }
    for (Group &group : groups) {
        FRACTAL_TRY(group.rights, loadRights(connection, group.id));
    }
    return groups;
}

Result<journal::Change> add(Work &work, const QString &name, bool readOnly, const PermissionSet &rights)
{
    const QString trimmed = name.trimmed();
    FRACTAL_TRY_VOID(checkName(work.connection, trimmed, {}));
    FRACTAL_TRY_VOID(checkReadOnly(readOnly, rights));
    Group group{{}, trimmed, readOnly, rights, 1};
    FRACTAL_TRY(
        group.id.value,
        work.connection.insert(u"INSERT INTO permission_groups (name, read_only, created_at) VALUES (?, ?, ?) RETURNING id"_s,
                               {text(trimmed), fractal::stored(readOnly), work.now().ms}));
    FRACTAL_TRY_VOID(saveRights(work.connection, group.id, rights));
    return journal::Change{u"permission_group"_s, group.id.value, trimmed, {}, stored(group), 1};
}

Result<journal::Change> setRights(Work &work, GroupId id, const PermissionSet &rights)
{
    FRACTAL_TRY(Group group, find(work.connection, id));
    group.rights = rights;
    return update(work, group);
}

Result<journal::Change> update(Work &work, const Group &given)
{
    Group group = given;
    group.name = given.name.trimmed();
    FRACTAL_TRY(const Group before, find(work.connection, group.id));
    if (before.version != given.version)
        return failure(ErrorCode::VersionConflict, u"the group %1 was changed meanwhile"_s.arg(before.name));
    if (before.name != group.name)
        FRACTAL_TRY_VOID(checkName(work.connection, group.name, group.id));
    FRACTAL_TRY_VOID(checkReadOnly(group.readOnly, group.rights));
    FRACTAL_TRY_VOID(
        work.connection.execute(u"UPDATE permission_groups SET name = ?, read_only = ?, version = version + 1 WHERE id = ?"_s,
                                {text(group.name), fractal::stored(group.readOnly), group.id.value}));
    FRACTAL_TRY_VOID(saveRights(work.connection, group.id, group.rights));
    return journal::Change{u"permission_group"_s, group.id.value, group.name, stored(before), stored(group), before.version + 1};
}

Result<journal::Change> remove(Work &work, GroupId id)
{
    FRACTAL_TRY(const Group group, find(work.connection, id));
    FRACTAL_TRY(const qint64 used,
                work.connection.scalar(u"SELECT (SELECT count(*) FROM users WHERE group_id = ? AND deleted_at IS NULL)"
                                       " + (SELECT count(*) FROM oauth_consumers WHERE group_id = ? AND deleted_at IS NULL)"
                                       " + (SELECT count(*) FROM api_keys WHERE group_id = ? AND deleted_at IS NULL)"_s,
                                       {id.value, id.value, id.value}));
    if (used > 0)
        return failure(
            ErrorCode::BusinessRule,
            u"the group %1 is still used by %2 accounts, consumers or API keys; give them another one first"_s.arg(group.name)
                .arg(used),
            u"group"_s);
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE permission_groups SET deleted_at = ?, version = version + 1 WHERE id = ?"_s,
                                             {work.now().ms, id.value}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"permission_group"_s, id.value, group.name, stored(group), {}, group.version + 1};
}

Result<PermissionSet> parseRights(const QStringList &words)
{
    PermissionSet rights;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(u'@');
        const auto scope = at < 0 ? std::optional{RowScope::All} : rowScopeFromName(QStringView{word}.sliced(at + 1));
        const QString names = at < 0 ? word : word.first(at);
        const qsizetype colon = names.indexOf(u':');
        if (!scope || colon < 1)
            return failure(ErrorCode::ValidationFailed,
                           u"\"%1\" is not of the form work_orders:view,add or work_orders:view@own"_s.arg(word), u"allow"_s);
        const QStringList actions = names.sliced(colon + 1).split(u',');
        for (const QString &action : actions) {
            const QString name = names.first(colon + 1) + action;
            const auto permission = permissionFromName(name);
            if (!permission)
                return failure(ErrorCode::ValidationFailed, u"there is no right called \"%1\""_s.arg(name), u"allow"_s);
            rights.set(*permission, *scope);
        }
    }
    return rights;
}

QStringList describeRights(const PermissionSet &rights)
{
    QStringList words;
    for (const RowScope scope : {RowScope::All, RowScope::Location, RowScope::Own}) {
        QString resource;
        for (std::size_t i = 0; i < permissionCount; ++i) {
            if (rights.at(i) != scope)
                continue;
            const QString name = QString::fromLatin1(permissionTable[i].name);
            const qsizetype colon = name.indexOf(u':');
            if (name.first(colon) == resource) {
                words.last() += u',' + name.sliced(colon + 1);
            } else {
                words += name;
                resource = name.first(colon);
            }
        }
        if (scope != RowScope::All) {
            for (QString &word : words) {
                if (!word.contains(u'@') && rights.rows(*permissionFromName(word.section(u',', 0, 0))) == scope)
                    word += u'@' + QString{groups::nameOf(scope)};
            }
        }
    }
    return words;
}

} // namespace fractal::groups
