// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/oauth/client_authentication.h"
#include "server/oauth/form.h"
#include "server/oauth/limiters.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/site_view.h"

#include <functional>
#include <memory>

/// What token and revocation have in common: a form, a client that proves itself, a piece of work in a transaction, and
/// refusals that are answered, counted and logged alike.
namespace fractal::oauth {

struct ClientCall {
    Work &work;
    const http::Request &request;
    const Form &form;
    const Client &client;
    const SiteView &site;
    QString reference;
};

/// `check` runs before the transaction (nullptr: nothing more to check); `act` inside it, with the consumer read again.
struct ClientWork {
    Checked<void> (*check)(const Form &form, const Client &client);
    Checked<http::Response> (*act)(ClientCall &call);
};

[[nodiscard]] http::Outcome handleClient(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters, ClientWork work);

} // namespace fractal::oauth
