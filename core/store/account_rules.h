// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/users.h"

/// What nobody may do to accounts, whatever their rights: nobody lifts themselves, nobody locks themselves out.
namespace fractal::account_rules {

/// Refuses with BusinessRule; `details.rule` names it: own_account (one's own profile, group or Enabled), administrators
/// (only an administrator makes or changes one).
[[nodiscard]] Result<void> mayAdd(const users::User &actor, const users::NewUser &account);
[[nodiscard]] Result<void> mayChange(const users::User &actor, const users::User &before, const users::User &after);
/// Password, second step, sessions: of an administrator only by one.
[[nodiscard]] Result<void> mayTouch(const users::User &actor, const users::User &account);
/// Nobody changes the rights of the group that they have (operations.md §3.3).
[[nodiscard]] Result<void> mayChangeGroup(const users::User &actor, GroupId group);

} // namespace fractal::account_rules
