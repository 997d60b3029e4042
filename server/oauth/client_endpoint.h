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

/// What token, revocation and introspection have in common: a form, a client that proves itself, a piece of work, and
/// refusals that are answered, counted and logged alike.
namespace fractal::oauth {

struct ClientCall {
    Work &work;
    SiteState &state;
    const http::Request &request;
    const Form &form;
    const Client &client;
    const SiteView &site;
    QString reference;
};

/// `check` runs before the work (nullptr: nothing more to check). `act` runs in a transaction, with the consumer read again;
/// with Place::Inline where the client proved itself, and changes nothing.
struct ClientWork {
    Checked<void> (*check)(const Form &form, const Client &client);
    Checked<http::Response> (*act)(ClientCall &call);
    http::Place place = http::Place::Write;
};

[[nodiscard]] http::Outcome handleClient(http::Exchange &exchange, const std::shared_ptr<Limiters> &limiters, ClientWork work);

} // namespace fractal::oauth
