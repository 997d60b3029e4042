// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "server/http/exchange.h"
#include "server/oauth/form.h"
#include "server/oauth/oauth_error.h"

namespace fractal::oauth {

/// A consumer that proved itself, or one without a secret that named itself.
struct Client {
    consumers::Consumer consumer;
    std::optional<SecretId> secret{}; ///< the one that it proved itself with

    [[nodiscard]] bool withSecret() const { return secret.has_value(); }
};

/// RFC 6749 §2.3: client_secret_basic or client_secret_post for consumers with a secret, `none` for those without. Both at
/// once is refused. Unknown, disabled and wrong take as long and read alike; nothing here ever locks a consumer, whose
/// Key anybody may know (decision 16a).
[[nodiscard]] Checked<Client> authenticateClient(http::Exchange &exchange, const Form &form);

/// What the metadata advertises: `none` only where a client may use it (decision 16).
[[nodiscard]] Result<QList<QByteArray>> authenticationMethods(http::Exchange &exchange);

} // namespace fractal::oauth
