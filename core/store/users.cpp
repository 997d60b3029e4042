// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/users.h"

#include "core/store/authorizations.h"
#include "core/store/groups.h"
#include "core/store/sign_in.h"
#include "core/store/site_state.h"

#include <algorithm>

namespace fractal::users {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestEmail = 254; // RFC 5321 §4.5.3.1.3, without the brackets

const QString &columns()
{
    static const QString sql =
        u"SELECT u.id, u.name, u.display_name, u.email, u.profile, u.group_id, g.name, u.location_id, l.code, l.path,"
        " u.superadministrator, u.enabled, u.language, u.version FROM users u"
        " LEFT JOIN permission_groups g ON g.id = u.group_id LEFT JOIN assets l ON l.id = u.location_id"
        " WHERE u.deleted_at IS NULL "_s;
    return sql;
}

User fromRow(const Rows &row)
{
    User user;
    user.id.value = row.integer(0);
    user.name = row.text(1);
    user.displayName = row.text(2);
    user.email = row.text(3);
    user.profile = profileFromName(row.text(4)).value_or(Profile::Requester);
    user.group.value = row.integer(5);
    user.groupName = row.text(6);
    user.location.value = row.integer(7);
    user.locationCode = row.text(8);
    user.locationPath = row.text(9);
    user.superadministrator = row.flag(10);
    user.enabled = row.flag(11);
    user.language = row.text(12);
    user.version = row.integer(13);
    return user;
}

Result<User> one(Rows rows)
{
    if (!rows.next())
        return failure(ErrorCode::NotFound, u"there is no such account"_s, u"user"_s);
    return fromRow(rows);
}

/// What the journal shows and undo puts back; never the password.
QJsonObject stored(const User &user)
{
    return {{u"name"_s, user.name},
            {u"display_name"_s, user.displayName},
            {u"email"_s, user.email},
            {u"profile"_s, QString{nameOf(user.profile)}},
            {u"group_id"_s, user.group.value},
            {u"location_id"_s, user.location.value},
            {u"enabled"_s, user.enabled},
            {u"language"_s, user.language}};
}

/// One @ with something on both sides and no blanks: whether a mailbox is there only a letter can tell.
bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size()
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

Result<void> check(const User &user)
{
    if (user.name.isEmpty() || user.name.size() > longestName)
        return failure(ErrorCode::ValidationFailed, u"a user name has 1 to %1 characters"_s.arg(longestName), u"name"_s);
    for (const QChar c : user.name) {
        if (!c.isLetterOrNumber() && !u".-_@+"_s.contains(c))
            return failure(ErrorCode::ValidationFailed, u"a user name has letters, digits and . - _ @ + only"_s, u"name"_s);
    }
    if (user.displayName.size() > longestName)
        return failure(ErrorCode::ValidationFailed, u"a person's name has at most %1 characters"_s.arg(longestName),
                       u"display_name"_s);
    if (!user.email.isEmpty() && (user.email.size() > longestEmail || !isEmail(user.email)))
        return failure(ErrorCode::ValidationFailed, u"this is not an e-mail address"_s, u"email"_s);
    if (!user.group && user.profile != Profile::Administrator)
        return failure(ErrorCode::ValidationFailed, u"every account but an administrator's needs a permission group"_s,
                       u"group"_s);
    return {};
}

} // namespace

Result<User> find(Connection &connection, UserId id)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{columns(), u"AND u.id = ?"_s}.join(u' '), {id.value}));
    return one(std::move(rows));
}

Result<User> findByName(Connection &connection, const QString &name)
{
    FRACTAL_TRY(Rows rows,
                connection.select(QStringList{columns(), u"AND u.name = ?"_s}.join(u' '), {text(name.trimmed().toLower())}));
    return one(std::move(rows));
}

Result<std::vector<User>> list(Connection &connection)
{
    FRACTAL_TRY(Rows rows, connection.select(QStringList{columns(), u"ORDER BY u.name"_s}.join(u' ')));
    std::vector<User> users;
    while (rows.next())
        users.push_back(fromRow(rows));
    return users;
}

Result<journal::Change> add(Work &work, const NewUser &given)
{
    User user;
    user.name = given.name.trimmed().toLower();
    user.displayName = given.displayName.trimmed().isEmpty() ? given.name.trimmed() : given.displayName.trimmed();
    user.email = given.email.trimmed();
    user.profile = given.profile;
    user.group = given.group;
    user.location = given.location;
    user.superadministrator = given.superadministrator;
    user.language = given.language;
    FRACTAL_TRY_VOID(check(user));
    if (findByName(work.connection, user.name))
        return failure(ErrorCode::AlreadyExists, u"an account of this name exists: %1"_s.arg(user.name), u"name"_s);
    FRACTAL_TRY(
        user.id.value,
        work.connection.insert(
            u"INSERT INTO users (name, display_name, email, profile, group_id, location_id, superadministrator, language, password_hash, password_changed_at, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {text(user.name), text(user.displayName), text(user.email), QString{nameOf(user.profile)}, idOrNull(user.group.value),
             idOrNull(user.location.value), fractal::stored(user.superadministrator), text(user.language),
             text(given.passwordHash), work.now().ms, work.now().ms}));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"user"_s, user.id.value, user.name, {}, stored(user), 1};
}

Result<journal::Change> update(Work &work, const User &user)
{
    FRACTAL_TRY_VOID(check(user));
    FRACTAL_TRY(const User before, find(work.connection, user.id));
    if (before.superadministrator && (!user.enabled || user.profile != Profile::Administrator))
        return failure(ErrorCode::BusinessRule,
                       u"the Superadministrator stays an enabled administrator; hand the mark over first"_s, u"user"_s);
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE users SET display_name = ?, email = ?, profile = ?, group_id = ?, location_id = ?, enabled = ?, language = ?, version = version + 1 WHERE id = ?"_s,
        {text(user.displayName), text(user.email), QString{nameOf(user.profile)}, idOrNull(user.group.value),
         idOrNull(user.location.value), fractal::stored(user.enabled), text(user.language), user.id.value}));
    if (before.enabled && !user.enabled)
        FRACTAL_TRY_VOID(sign_in::endAllOf(work, user.id));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"user"_s, user.id.value, user.name, stored(before), stored(user), before.version + 1};
}

Result<journal::Change> setPassword(Work &work, UserId id, const QString &passwordHash)
{
    FRACTAL_TRY(const User user, find(work.connection, id));
    FRACTAL_TRY_VOID(work.connection.execute(
        u"UPDATE users SET password_hash = ?, password_changed_at = ?, version = version + 1 WHERE id = ?"_s,
        {text(passwordHash), work.now().ms, id.value}));
    FRACTAL_TRY_VOID(sign_in::endAllOf(work, id));
    FRACTAL_TRY_VOID(authorizations::revokeAllOfUser(work, id, u"the password was changed"_s));
    FRACTAL_TRY_VOID(bumpEpoch(work.connection));
    return journal::Change{u"user"_s, id.value, user.name, {}, {}, user.version + 1};
}

Result<QString> passwordHash(Connection &connection, const QString &name)
{
    FRACTAL_TRY(Rows rows,
                connection.select(u"SELECT password_hash FROM users WHERE name = ? AND enabled = 1 AND deleted_at IS NULL"_s,
                                  {text(name.trimmed().toLower())}));
    return rows.next() ? rows.text(0) : QString{};
}

Result<Principal> principalOf(Connection &connection, const User &user, Actor actor)
{
    PermissionSet groupRights;
    if (user.group) {
        FRACTAL_TRY(const groups::Group group, groups::find(connection, user.group));
        groupRights = group.rights;
    }
    Principal principal;
    principal.actor = actor;
    principal.user = user.id;
    principal.userName = user.name;
    principal.displayName = user.displayName;
    principal.rights = user.enabled ? effectiveRights(user.profile, groupRights, nullptr) : PermissionSet{};
    principal.scopes = ScopeSet::all();
    principal.locationPath = user.locationPath;
    return principal;
}

} // namespace fractal::users
