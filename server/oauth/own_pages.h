// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secrets.h"
#include "server/http/exchange.h"
#include "server/oauth/site_view.h"
#include "server/oauth/visitor.h"
#include "server/pages/account_page.h"

#include <vector>

/// The pages of a person who is signed in, about themselves, as answers. `visitor` has its user.
namespace fractal::oauth {

/// What the CSRF tokens of their forms are about.
inline constexpr auto signOutSubject = "sign-out";
inline constexpr auto accountSubject = "account";

/// The header's right end: the name, and the way out.
[[nodiscard]] pages::Reader readerOf(http::Exchange &exchange, const SiteView &site, const Visitor &visitor);

/// The password that was given again did not do.
struct PasswordTrouble {
    QByteArray action; ///< of pages::account_action
    std::optional<Instant> blockedUntil;
};
struct AccountView {
    pages::AccountNews news = pages::AccountNews::None;
    std::optional<PasswordTrouble> trouble;
};
/// 200; 403 for a wrong password; 429 with Retry-After while blocked.
[[nodiscard]] Result<http::Response> accountPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                                 const AccountView &view);
/// The same address with the news, in the request's language.
[[nodiscard]] QByteArray accountAddress(const http::Request &request, pages::AccountNews news = pages::AccountNews::None);
[[nodiscard]] pages::AccountNews newsOf(const http::Request &request);

/// The second step is being set up. 200; 403 for a wrong code.
[[nodiscard]] http::Response secondStepSetupPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                                 const crypto::Secret &seed, bool wasRefused);
/// New recovery codes, shown once.
[[nodiscard]] http::Response recoveryCodesPage(http::Exchange &exchange, const SiteView &site, const Visitor &visitor,
                                               std::vector<crypto::Secret> codes, bool turnedOn);

} // namespace fractal::oauth
