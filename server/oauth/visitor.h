// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sign_in.h"
#include "core/store/users.h"
#include "server/http/exchange.h"
#include "server/oauth/site_view.h"

#include <optional>

namespace fractal::oauth {

/// Who sits at the browser: the cookie that it sent, and the person whose session that is.
struct Visitor {
    QByteArray browser; ///< the cookie's value; empty: none that could be ours
    std::optional<sign_in::Session> session; ///< with `user`, or none
    std::optional<users::User> user;
};
[[nodiscard]] Result<Visitor> visitorOf(http::Exchange &exchange, const SiteView &site);

/// The value of a new cookie; its session is stored by its hash.
[[nodiscard]] QByteArray newBrowser(Random &random);

} // namespace fractal::oauth
