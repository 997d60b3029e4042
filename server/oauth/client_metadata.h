// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/self_registered.h"
#include "server/oauth/oauth_error.h"

#include <QJsonObject>

namespace fractal::oauth {

/// How a client proves itself at the token endpoint, as it registered (RFC 7591 §2).
enum class AuthMethod : quint8 { None, Post, Basic };
[[nodiscard]] const char *wireName(AuthMethod method);

/// What a client says of itself (RFC 7591 §2): the same names in a registration request and in a metadata document.
struct ClientMetadata {
    self_registered::Description description; ///< tidied; each callback is one that a consumer may have
    QStringList grantTypes; ///< of those that it may use here
    AuthMethod authMethod = AuthMethod::None;
    ScopeSet scopes; ///< asked for at registration; only told back
};

/// A registration request. invalid_redirect_uri or invalid_client_metadata (§3.2.2). What is optional and means nothing
/// here is left out, as §2 allows; identifiers and secrets that it brings along are ignored (oauth.md D02–D06).
[[nodiscard]] Checked<ClientMetadata> readRegistration(const QByteArray &json);

/// A metadata document that was found at `address`: it names itself, brings no secret and can do without one
/// (draft-ietf-oauth-client-id-metadata-document-02 §4, §8.2; oauth.md C05–C07). Of the methods in
/// token_endpoint_auth_methods_supported "none" is enough, whatever the one that it prefers.
[[nodiscard]] Checked<ClientMetadata> readDocument(const QByteArray &json, const QString &address, const QString &host);

/// The host of an https callback, in lower case; empty for one on the person's own computer.
[[nodiscard]] QString domainOf(const QString &callback);

} // namespace fractal::oauth
