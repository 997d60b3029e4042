// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/journal.h"

/// Accounts. Writing functions run in the caller's transaction, bump the epoch and answer the journal's change.
namespace fractal::users {

struct User {
    UserId id;
    QString name; ///< sign-in name, unique without regard to case
    QString displayName;
    QString email;
    Profile profile = Profile::Requester;
    GroupId group; ///< none: only for administrators
    QString groupName;
    AssetId location; ///< "show only assets in location"; none: everywhere
    QString locationCode;
    QString locationPath;
    bool superadministrator = false;
    bool enabled = true;
    QString language;
    qint64 version = 1;
};

[[nodiscard]] Result<User> find(Connection &connection, UserId id);
[[nodiscard]] Result<User> findByName(Connection &connection, const QString &name);
[[nodiscard]] Result<std::vector<User>> list(Connection &connection);

struct NewUser {
    QString name;
    QString displayName; ///< empty: the name
    QString email;
    Profile profile = Profile::Customized;
    GroupId group;
    AssetId location;
    bool superadministrator = false;
    QString passwordHash; ///< from crypto::hashPassword, made before the transaction
    QString language;
};
[[nodiscard]] Result<journal::Change> add(Work &work, const NewUser &user);
/// Group, profile, location, display name, e-mail, language, enabled. The last enabled Superadministrator cannot be disabled.
[[nodiscard]] Result<journal::Change> update(Work &work, const User &user);
/// Ends the user's authorizations' use at once where `signOut` (decision: a changed password signs out everywhere).
[[nodiscard]] Result<journal::Change> setPassword(Work &work, UserId id, const QString &passwordHash);

/// The stored hash for a sign-in; empty for an unknown or disabled user.
[[nodiscard]] Result<QString> passwordHash(Connection &connection, const QString &name);

/// The principal of a person outside OAuth: shell (`operation call --as`), desktop, pages.
[[nodiscard]] Result<Principal> principalOf(Connection &connection, const User &user, Actor actor);

} // namespace fractal::users
