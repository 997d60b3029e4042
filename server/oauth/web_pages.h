// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/http/exchange.h"
#include "server/oauth/errand.h"
#include "server/oauth/page_frame.h"
#include "server/oauth/site_view.h"

/// The pages that people see, as answers: what each one needs, its status and its headers (oauth.md L03). The words and
/// the look are those of server/pages.
namespace fractal::oauth {

/// After Errand::signIn(): the form, even though somebody is signed in.
inline constexpr auto switchPersonSuffix = "&switch=1";

/// The sign-in form.
struct SignInForm {
    const Errand &errand;
    QByteArray browser; ///< its form belongs to this cookie
    QString userName; ///< as typed before; the password never comes back
    bool wasRefused = false; ///< one sentence for an unknown name and a wrong password (L07)
    std::optional<Instant> blockedUntil;
    bool switchPerson = false; ///< "Not you?": stays so in another language and after a refusal
};
/// 200; 403 after a refusal; 429 with Retry-After while blocked.
[[nodiscard]] http::Response signInPage(http::Exchange &exchange, const SiteView &site, const SignInForm &form);

/// After Errand::secondStep(): by a recovery code.
inline constexpr auto recoverySuffix = "&recovery=1";

/// The code after the password.
struct SecondStepForm {
    const Errand &errand;
    const users::User &person;
    QByteArray browser; ///< its form belongs to this cookie
    bool byRecoveryCode = false;
    bool wasRefused = false;
    std::optional<Instant> blockedUntil;
};
/// 200; 403 after a refusal; 429 with Retry-After while blocked.
[[nodiscard]] http::Response secondStepPage(http::Exchange &exchange, const SiteView &site, const SecondStepForm &form);

/// The question. `rights` is what the person can do, within the scopes asked.
[[nodiscard]] http::Response consentPage(http::Exchange &exchange, const SiteView &site, const Errand &errand,
                                         const Visitor &visitor, const PermissionSet &rights);

/// Nothing was sent anywhere: 400, with the reference that the log knows.
[[nodiscard]] http::Response stoppedPage(http::Exchange &exchange, const SiteView &site, Stop why);
/// This request is not under way in this browser any more: 400 (L08).
[[nodiscard]] http::Response startAgainPage(http::Exchange &exchange, const SiteView &site);
/// The form did not come from our own page in this browser: 403 (L01, L02).
[[nodiscard]] http::Response foreignFormPage(http::Exchange &exchange, const SiteView &site);
/// Too much from this source: 429.
[[nodiscard]] http::Response tooOftenPage(http::Exchange &exchange, const SiteView &site, std::chrono::milliseconds wait);
/// 503 where trying again helps, otherwise 500.
[[nodiscard]] http::Response failurePage(http::Exchange &exchange, const SiteView &site, const Error &error);

} // namespace fractal::oauth
