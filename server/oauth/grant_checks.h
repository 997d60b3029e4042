// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"

/// What the grants that belong to a family (code and refresh token) check alike.
namespace fractal::oauth {

/// RFC 6749 §6: the same or less than was granted; without the parameter, what was granted. What the person may not do
/// any more is left out. Also refuses when the authorization has ended.
[[nodiscard]] Checked<ScopeSet> grantedScopes(GrantCall &call, const authorizations::Authorization &authorization);

/// RFC 8707 §2.2. The comparison comes after mapping: all identifiers of one resource mean the same (decision 12).
[[nodiscard]] Checked<void> sameResource(const GrantCall &call, const authorizations::Authorization &authorization);

/// Something that works once was used twice: one of the two who have it stole it. The family ends, the log says why, and
/// the client reads no more than that its grant is not valid.
[[nodiscard]] OAuthError endFamily(GrantCall &call, const authorizations::Authorization &authorization, const QString &action,
                                   const QString &reason);

} // namespace fractal::oauth
