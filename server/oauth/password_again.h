// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secrets.h"
#include "server/oauth/limiters.h"
#include "server/oauth/site_view.h"
#include "server/oauth/visitor.h"

#include <functional>
#include <memory>

namespace fractal::oauth {

/// What somebody who is signed in may do only with their password, given again: whoever finds an open browser must not.
/// Counted and throttled as a sign-in is.
struct PasswordAgain {
    SiteView site;
    Visitor visitor; ///< with its user
    crypto::Secret password;
    /// In the transaction in which the password was found right.
    std::function<Result<http::Response>(http::Exchange &exchange, const Visitor &visitor)> deed;
    /// The form again: it was wrong, or there is a wait.
    std::function<http::Response(http::Exchange &exchange, const Visitor &visitor, std::optional<Instant> blockedUntil)> again;
};
/// From a network thread: goes to the pool for scrypt, then to the writer.
[[nodiscard]] http::Outcome withPasswordAgain(http::Exchange &exchange, PasswordAgain asked,
                                              const std::shared_ptr<Limiters> &limiters);

} // namespace fractal::oauth
