// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/held_changes.h"

#include "app/session/session.h"

namespace fractal::held_changes {

Result<pending_changes::Reach> reachOf(Work &work, UserId user)
{
    FRACTAL_TRY(const users::User person, users::find(work.connection, user));
    if (!person.enabled)
        return failure(ErrorCode::Forbidden, QStringLiteral("the account is disabled"));
    FRACTAL_TRY(const Principal principal, Session::present(work, user));
    return pending_changes::Reach{.user = user, .ofPrograms = principal.may({Resource::OAuthConsumers, Action::Edit})};
}

} // namespace fractal::held_changes
