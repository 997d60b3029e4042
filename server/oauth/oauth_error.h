// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/message.h"

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace fractal::oauth {

/// The error codes that clients see: RFC 6749 §4.1.2.1 and §5.2, RFC 7591 §3.2.2, RFC 8707 §2, RFC 9101 §6.1, OpenID Connect
/// Core §3.1.2.6.
enum class ErrorName : quint8 {
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    InvalidScope,
    InvalidTarget,
    AccessDenied,
    LoginRequired,
    ConsentRequired,
    RequestNotSupported,
    RequestUriNotSupported,
    InvalidRedirectUri,
    InvalidClientMetadata,
    TooOften, ///< "temporarily_unavailable" with 429
    Unavailable, ///< "temporarily_unavailable" with 503
    ServerError,
};

[[nodiscard]] const char *wireName(ErrorName name);
/// The status of a JSON answer.
[[nodiscard]] int statusOf(ErrorName name);

/// What a client may read in error_description. Only a literal of the characters that RFC 6749 §5.2 allows compiles,
/// so nothing that a request said can get into it.
class Hint {
public:
    consteval Hint(const char *text) : m_text{text}
    {
        for (const char *c = text; *c != '\0'; ++c) {
            if (*c < ' ' || *c > '~' || *c == '"' || *c == '\\')
                throw "a character that error_description does not allow"; // NOLINT: a consteval guard
        }
    }
    [[nodiscard]] const char *text() const { return m_text; }

private:
    const char *m_text;
};

struct OAuthError {
    ErrorName name = ErrorName::ServerError;
    const char *hint = ""; ///< for the client
    QString debug; ///< for the administrator's log; never sent
    int retryAfter = 0; ///< seconds, with TooOften and Unavailable
};

template <typename T>
using Checked = tl::expected<T, OAuthError>;

[[nodiscard]] inline tl::unexpected<OAuthError> refuse(ErrorName name, Hint hint, QString debug = {})
{
    return tl::unexpected<OAuthError>{OAuthError{name, hint.text(), std::move(debug), 0}};
}

/// A failure of the store or of ours: 503 where trying again helps, otherwise 500.
[[nodiscard]] OAuthError asOAuthError(const Error &error);
[[nodiscard]] inline OAuthError asOAuthError(OAuthError error)
{
    return error;
}

/// The error as JSON, never kept by a cache (RFC 6749 §5.2). Each 401 carries a challenge (RFC 9110 §15.5.2).
[[nodiscard]] http::Response errorAnswer(const OAuthError &error);

} // namespace fractal::oauth

// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_OAUTH_TRY_(temporary, declaration, expression) \
    auto &&temporary = (expression); \
    if (!temporary) \
        return ::tl::unexpected<::fractal::oauth::OAuthError>{::fractal::oauth::asOAuthError(std::move(temporary).error())}; \
    declaration = *std::move(temporary)
/// As FRACTAL_TRY, in functions that answer Checked<T>; takes a Result too.
#define FRACTAL_OAUTH_TRY(declaration, expression) \
    FRACTAL_OAUTH_TRY_(FRACTAL_JOIN(fractalTry, __COUNTER__), declaration, expression)
#define FRACTAL_OAUTH_TRY_VOID(expression) \
    do { \
        auto &&fractalTried = (expression); \
        if (!fractalTried) \
            return ::tl::unexpected<::fractal::oauth::OAuthError>{ \
                ::fractal::oauth::asOAuthError(std::move(fractalTried).error())}; \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)
