// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizations.h"
#include "server/oauth/client_authentication.h"
#include "server/oauth/form.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/urls.h"

#include <QStringList>

#include <vector>

/// The ONE list of grants: grants/<name>.cpp defines Grant <name>(). The metadata's grant_types_supported is made from it.
#define FRACTAL_GRANTS(X) \
    X(authorization_code) \
    X(refresh_token) \
    X(client_credentials)

namespace fractal::oauth {

/// What a grant is given: a piece of work in a transaction, and a client that has proved itself.
struct GrantCall {
    Work &work;
    const http::Request &request;
    const Form &form;
    const Client &client;
    Urls urls;
    QStringList extraResources;
    QString reference; ///< of the request, for the Transactions Log
};

struct Grant {
    const char *name; ///< the grant_type
    consumers::GrantType consumerType; ///< of the consumers that may use it
    std::vector<const char *> parameters; ///< that must be there
    /// Checks everything before it consumes anything. What it writes stays when it refuses with a status below 500:
    /// that is how a replay ends a family.
    Checked<authorizations::Tokens> (*handle)(GrantCall &call);
};

namespace grants {
#define X(name) Grant name();
FRACTAL_GRANTS(X)
#undef X
} // namespace grants

[[nodiscard]] const std::vector<Grant> &allGrants();

} // namespace fractal::oauth
