// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizations.h"

/// What a person allowed, as they see it themselves.
namespace fractal::authorizations {

struct OwnAccess {
    Authorization authorization;
    Instant validUntil; ///< when nobody uses it until then
    QString returnsTo; ///< the callback that it was given at; empty: not known any more
    bool isUnverified = false; ///< its consumer registered itself, and no administrator approved it
};
/// Those of `user` that hold now, the newest first; at most 100.
[[nodiscard]] Result<std::vector<OwnAccess>> ownAccess(Connection &connection, UserId user, Instant now);

} // namespace fractal::authorizations
