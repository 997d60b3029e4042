// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace fractal {

/// Through which door somebody acts (decision 9).
enum class Actor : quint8 { User, Consumer, ApiKey, Shell, Desktop };

/// The rows that a right reaches for this principal; the repositories turn it into SQL.
struct RowFilter {
    bool ownOnly = false; ///< creator, responsible or requester is `user`
    UserId user;
    QString locationPath; ///< "/12/57/": only assets below it, and what belongs to them; empty: everywhere
};

/// Who acts, for which consumer, with which rights. Built for each request from the live store, never frozen in a token.
struct Principal {
    Actor actor = Actor::User;
    UserId user; ///< none for client credentials
    QString userName; ///< sign-in name
    QString displayName;
    QString shellUser; ///< Actor::Shell: the operating-system user who acts as this person; both are journaled (SEC-26)
    ConsumerId consumer; ///< none outside OAuth
    QString consumerKey;
    QString consumerName;
    AuthorizationId authorization;
    PermissionSet rights; ///< profile ∧ group ∧ (ceiling), without the scopes
    ScopeSet scopes; ///< what the person consented to; ScopeSet::all() outside OAuth
    bool scopesApply = false; ///< only OAuth narrows by scope
    bool holdsWrites = false; ///< the consumer's writes wait for the person (WritePolicy::Hold)
    QString locationPath; ///< the account's "show only assets in location"; empty: everywhere

    /// Who, as the journal writes it: "user:marie", "consumer:<key>", "shell:root".
    [[nodiscard]] QString journalName() const;

    /// Holds the right, whatever the scopes.
    [[nodiscard]] bool holds(Permission permission) const { return rights.has(permission); }
    /// Holds the right and the scopes cover it.
    [[nodiscard]] bool may(Permission permission) const
    {
        return holds(permission) && (!scopesApply || scopes.covers(permission));
    }
    /// Forbidden (right missing; never heals by asking for consent) or InsufficientScope (decision 4).
    [[nodiscard]] Result<void> require(Permission permission) const;
    [[nodiscard]] RowFilter rows(Permission permission) const;
};

/// Profiles (decision 6). What each may at most, whatever its group says.
enum class Profile : quint8 { Administrator, Customized, Technician, LimitedTechnician, ReadOnly, Requester };
[[nodiscard]] QLatin1StringView nameOf(Profile profile); ///< "administrator", "limited_technician", …
[[nodiscard]] std::optional<Profile> profileFromName(QStringView name);
[[nodiscard]] PermissionSet capOf(Profile profile);

/// What only looks. The most that a client may do which registered itself and that nobody has approved (SEC-3).
[[nodiscard]] PermissionSet readingRights();

/// The one place where rights meet: profile, group, optional ceiling (decision 5). Administrators need no group.
[[nodiscard]] PermissionSet effectiveRights(Profile profile, const PermissionSet &group, const PermissionSet *ceiling);

} // namespace fractal
