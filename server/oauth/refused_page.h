// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "server/http/exchange.h"
#include "server/oauth/limiters.h"

#include <memory>

namespace fractal::oauth {

/// Why a browser was refused, in the plain English of the log.
struct PageRefusal {
    const char *action; ///< "authorize.refused", "sign_in.refused"
    const char *reason;
    ConsumerId consumer{}; ///< none where it is not known
};
inline constexpr auto foreignForm = "the form did not come from this server's own page in this browser";
inline constexpr auto requestIsOver =
    "the request is not under way in this browser: it is over, older than ten minutes, or was never made here";

/// The page, after an entry in the log under the reference that the page shows. A flood from one network does not fill the
/// log: then only the page.
[[nodiscard]] http::Outcome refusedPage(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters,
                                        const PageRefusal &refusal, http::Response page);
/// The same inside a transaction.
[[nodiscard]] Result<http::Response> refusedPageHere(http::Exchange &exchange, Limiters &limiters, const PageRefusal &refusal,
                                                     http::Response page);

} // namespace fractal::oauth
