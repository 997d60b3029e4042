// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/oauth/limiters.h"

#include <QList>

#include <memory>

/// The ONE list of endpoints: endpoints/<name>.cpp defines QList<http::Endpoint> <name>(), all addresses of one thing.
#define FRACTAL_OAUTH_ENDPOINTS(X) \
    X(authorize) \
    X(sign_in) \
    X(second_step) \
    X(sign_out) \
    X(consent) \
    X(account) \
    X(second_step_setup) \
    X(token) \
    X(revoke) \
    X(introspect) \
    X(registration) \
    X(authorization_server_metadata) \
    X(protected_resource_metadata) \
    X(jwks)

namespace fractal::oauth::endpoint {
#define X(name) QList<http::Endpoint> name(const std::shared_ptr<Limiters> &limiters);
FRACTAL_OAUTH_ENDPOINTS(X)
#undef X
} // namespace fractal::oauth::endpoint
