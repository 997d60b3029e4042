// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fractal::oauth {

/// Every address that the server tells, from the configured public URL alone, never from a request's Host (RFC 9700
/// §2.6, oauth.md A32). A value.
class Urls {
public:
    explicit Urls(const QString &publicUrl) : m_base{publicUrl.toUtf8()} {}

    [[nodiscard]] QByteArray issuer() const { return m_base; } ///< RFC 8414 §2; `iss` of RFC 9207, byte for byte
    [[nodiscard]] QByteArray resource() const { return m_base + mcpPath; } ///< R
    [[nodiscard]] QByteArray resourceAlias() const { return m_base + mcpAliasPath; }
    [[nodiscard]] QByteArray restResource() const { return m_base + restPath; }
    [[nodiscard]] QByteArray at(const char *path) const { return m_base + path; }
    [[nodiscard]] bool isHttps() const { return m_base.startsWith("https://"); }

    static constexpr const char *mcpPath = "/mcp/oauth/fractal-one";
    static constexpr const char *mcpAliasPath = "/mcp";
    static constexpr const char *restPath = "/api/v1";
    static constexpr const char *authorizePath = "/oauth/authorize";
    static constexpr const char *tokenPath = "/oauth/token";
    static constexpr const char *revokePath = "/oauth/revoke";
    static constexpr const char *introspectPath = "/oauth/introspect";
    static constexpr const char *registerPath = "/oauth/register";
    static constexpr const char *keysPath = "/oauth/jwks";
    static constexpr const char *signInPath = "/oauth/sign-in";
    static constexpr const char *secondStepPath = "/oauth/second-step"; ///< of a sign-in
    static constexpr const char *consentPath = "/oauth/consent";
    static constexpr const char *signOutPath = "/oauth/sign-out";
    static constexpr const char *accountPath = "/oauth/account";
    static constexpr const char *pendingChangesPath = "/oauth/account/changes";
    static constexpr const char *secondStepSetupPath = "/oauth/account/second-step";
    static constexpr const char *seedPicturePath = "/oauth/account/second-step/qr.svg";

private:
    QByteArray m_base;
};

} // namespace fractal::oauth
