// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/visitor.h"

#include "core/crypto/secrets.h"

namespace fractal::oauth {

namespace {

constexpr auto prefix = "f1_ss_";

} // namespace

QByteArray newBrowser(Random &random)
{
    return crypto::newToken(random, prefix).reveal();
}

Result<Visitor> visitorOf(http::Exchange &exchange, const SiteView &site)
{
    Visitor visitor;
    const QByteArray cookie = site.cookies.session(exchange.request);
    if (!crypto::isToken(cookie, prefix))
        return visitor;
    visitor.browser = cookie;
    FRACTAL_TRY(visitor.session, sign_in::find(exchange.work.connection, cookie, exchange.work.now()));
    if (visitor.session) {
        FRACTAL_TRY(visitor.user, users::find(exchange.work.connection, visitor.session->user));
    }
    return visitor;
}

} // namespace fractal::oauth
