// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/oauth_error.h"

#include "core/base/json_writer.h"
#include "server/http/status.h"

#include <array>

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsWhenBusy = 5;

struct Row {
    ErrorName name;
    const char *wire;
    int status;
};

/// RFC 6749 §5.2: 400 unless said otherwise.
constexpr std::array catalogue{
    Row{ErrorName::InvalidRequest, "invalid_request", status::badRequest},
    Row{ErrorName::InvalidClient, "invalid_client", status::unauthorized},
    Row{ErrorName::InvalidGrant, "invalid_grant", status::badRequest},
    Row{ErrorName::UnauthorizedClient, "unauthorized_client", status::badRequest},
    Row{ErrorName::UnsupportedGrantType, "unsupported_grant_type", status::badRequest},
    Row{ErrorName::UnsupportedResponseType, "unsupported_response_type", status::badRequest},
    Row{ErrorName::InvalidScope, "invalid_scope", status::badRequest},
    Row{ErrorName::InvalidTarget, "invalid_target", status::badRequest},
    Row{ErrorName::AccessDenied, "access_denied", status::badRequest},
    Row{ErrorName::LoginRequired, "login_required", status::badRequest},
    Row{ErrorName::ConsentRequired, "consent_required", status::badRequest},
    Row{ErrorName::RequestNotSupported, "request_not_supported", status::badRequest},
    Row{ErrorName::RequestUriNotSupported, "request_uri_not_supported", status::badRequest},
    Row{ErrorName::InvalidRedirectUri, "invalid_redirect_uri", status::badRequest},
    Row{ErrorName::InvalidClientMetadata, "invalid_client_metadata", status::badRequest},
    Row{ErrorName::TooOften, "temporarily_unavailable", status::tooManyRequests},
    Row{ErrorName::Unavailable, "temporarily_unavailable", status::serviceUnavailable},
    Row{ErrorName::ServerError, "server_error", status::internalServerError},
};

constexpr const Row &rowOf(ErrorName name)
{
    return catalogue[static_cast<std::size_t>(name)];
}

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (catalogue[i].name != static_cast<ErrorName>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

const char *wireName(ErrorName name)
{
    return rowOf(name).wire;
}

int statusOf(ErrorName name)
{
    return rowOf(name).status;
}

OAuthError asOAuthError(const Error &error)
{
    if (error.code == ErrorCode::Unavailable)
        return {ErrorName::Unavailable, Hint{"the server is busy; nothing was done, try again"}.text(), error.detail,
                secondsWhenBusy};
    return {ErrorName::ServerError, Hint{"the server could not do this"}.text(), error.detail, 0};
}

http::Response errorAnswer(const OAuthError &error)
{
    JsonWriter json;
    json.beginObject().field("error", wireName(error.name));
    if (*error.hint != '\0')
        json.field("error_description", error.hint);
    json.endObject();
    auto answer = http::Response::json(statusOf(error.name), json.take());
    answer.with("cache-control"_ba, "no-store"_ba).with("pragma"_ba, "no-cache"_ba);
    if (answer.status == status::unauthorized)
        answer.with("www-authenticate"_ba, "Basic realm=\"fractal-one\", charset=\"UTF-8\""_ba);
    if (error.retryAfter > 0)
        answer.with("retry-after"_ba, QByteArray::number(error.retryAfter));
    return answer;
}

} // namespace fractal::oauth
