// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/account_rules.h"

namespace fractal::account_rules {

using namespace Qt::StringLiterals;

namespace {

Failure administratorsOnly()
{
    return failure(ErrorCode::BusinessRule, u"only an administrator makes or changes an administrator's account"_s, {},
                   {{u"rule"_s, u"administrators"_s}});
}

bool isAdministrator(const users::User &user)
{
    return user.profile == Profile::Administrator;
}

} // namespace

Result<void> mayAdd(const users::User &actor, const users::NewUser &account)
{
    if (account.profile == Profile::Administrator && !isAdministrator(actor))
        return administratorsOnly();
    return {};
}

Result<void> mayChange(const users::User &actor, const users::User &before, const users::User &after)
{
    if ((isAdministrator(before) || isAdministrator(after)) && !isAdministrator(actor))
        return administratorsOnly();
    if (actor.id == before.id && (!after.enabled || after.profile != before.profile || after.group != before.group))
        return failure(ErrorCode::BusinessRule, u"nobody disables themselves or changes their own profile or group"_s, {},
                       {{u"rule"_s, u"own_account"_s}});
    return {};
}

Result<void> mayTouch(const users::User &actor, const users::User &account)
{
    if (isAdministrator(account) && !isAdministrator(actor))
        return administratorsOnly();
    return {};
}

Result<void> mayChangeGroup(const users::User &actor, GroupId group)
{
    if (actor.group == group && !isAdministrator(actor))
        return failure(ErrorCode::BusinessRule, u"nobody changes the rights of their own group"_s, {},
                       {{u"rule"_s, u"own_group"_s}});
    return {};
}

} // namespace fractal::account_rules
