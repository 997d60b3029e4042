// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/errand.h"
#include "server/oauth/site_view.h"

namespace fractal::oauth {

/// Somebody on the way to a session.
struct Arrival {
    const SiteView &site;
    const Errand &errand;
    const Visitor &visitor;
    const users::User &user;
};

/// In a transaction: all was shown that is asked for. A session of its own: nothing that was in the browser before is worth
/// anything (oauth.md L04). `how` is for the log: empty for the password alone.
[[nodiscard]] Result<http::Response> startSession(http::Exchange &exchange, const Arrival &arrival, const QString &how);

/// In a transaction: the password was right, and a code is asked for next. The browser has another cookie from here on, too.
[[nodiscard]] Result<http::Response> askForSecondStep(http::Exchange &exchange, const Arrival &arrival);

} // namespace fractal::oauth
