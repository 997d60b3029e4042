// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"
#include "core/store/authorizations.h"
#include "core/store/users.h"
#include "server/oauth/oauth_error.h"

namespace fractal::oauth {

/// What the person may do through the consumer now: profile, group, and the consumer's group where it is a ceiling; of
/// one that registered itself and that nobody has approved, only what reads.
[[nodiscard]] Result<PermissionSet> rightsThrough(Connection &connection, const users::User &user,
                                                  const consumers::Consumer &consumer);

/// The scopes of `asked` that cover at least one of the rights (decision 3: a known scope beyond them is narrowed).
[[nodiscard]] ScopeSet narrowed(const ScopeSet &asked, const PermissionSet &rights);

/// The scopes of a request (RFC 6749 §3.3); empty when none was asked.
[[nodiscard]] Checked<ScopeSet> askedScopes(QStringView text);

/// What is left of an authorization's scopes today. invalid_grant when it has ended, or its person is gone or disabled.
[[nodiscard]] Checked<ScopeSet> presentScopes(Work &work, const authorizations::Authorization &authorization,
                                              const consumers::Consumer &consumer);

} // namespace fractal::oauth
