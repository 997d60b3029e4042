// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/scope.h"
#include "core/store/consumers.h"
#include "server/http/exchange.h"
#include "server/oauth/form.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/site_view.h"

#include <QJsonObject>

#include <optional>

namespace fractal::oauth {

/// Where the answer of an authorize request goes: an address that is registered, and what the client wants back.
struct ReturnAddress {
    QString redirectUri;
    QByteArray state; ///< any bytes; empty when none was sent
};

/// What was asked at authorize and passed every check. Kept as JSON in the interaction until the person has decided.
struct AuthorizeRequest {
    ReturnAddress returnTo;
    ScopeSet scopes;
    QString resource;
    QString audience;
    QString codeChallenge;
    bool mayAsk = true; ///< not with prompt=none
    bool signInAgain = false; ///< prompt=login or select_account

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AuthorizeRequest fromJson(const QJsonObject &json);
};

/// Why a page is shown instead of a redirect.
enum class Stop : quint8 {
    Malformed, ///< the request cannot be read, or misses what is needed to answer it
    UnknownClient, ///< unknown, disabled or deleted: not told apart
    CallbackNotRegistered,
};

/// An authorize request that goes no further.
struct Stopped {
    Stop page = Stop::Malformed; ///< where `returnTo` is empty
    std::optional<ReturnAddress> returnTo; ///< a validated address: the error goes there
    OAuthError error;
    consumers::Consumer consumer; ///< empty when unknown
    QString reason; ///< for the log
    QString redirectUri{}; ///< CallbackNotRegistered: the address that came
};

struct Checkpoint {
    consumers::Consumer consumer;
    AuthorizeRequest request;
};

/// RFC 6749 §4.1.1, §4.1.2.1, RFC 7636 §4.3, RFC 8707 §2: everything that can be checked before anybody signs in. Nothing
/// is redirected before the client and its address are known to be good (RFC 9700 §4.11.2).
[[nodiscard]] tl::expected<Checkpoint, Stopped> checkAuthorizeRequest(http::Exchange &exchange, const SiteView &site);

} // namespace fractal::oauth
