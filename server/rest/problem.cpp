// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/problem.h"

#include "core/operations/runner.h"
#include "server/http/status.h"

#include <QJsonDocument>

namespace fractal::rest {

using namespace Qt::StringLiterals;

namespace {

constexpr auto problemType = "application/problem+json";
constexpr auto secondsWhenBusy = "1";

/// RFC 9457 §3.1.3: the same for every occurrence.
const char *titleOf(int status)
{
    switch (status) {
    case 400:
        return "The request is not valid";
    case 401:
        return "Nobody is signed in";
    case 403:
        return "This is not allowed";
    case 404:
        return "There is nothing here";
    case 405:
        return "This cannot be done here";
    case 406:
        return "This is not available in that form";
    case 409:
        return "The record does not allow this now";
    case 412:
        return "The record was changed meanwhile";
    case 415:
        return "The body has another type than JSON";
    case 422:
        return "The idempotency key was used for something else";
    case 429:
        return "Too many requests";
    case 503:
        return "The site cannot answer now";
    default:
        return "The server failed";
    }
}

/// What is common, and the members of `more` beside it.
http::Response written(int status, const QString &code, const QString &detail, QJsonObject more, const QByteArray &reference)
{
    more.insert(u"type"_s, u"urn:fractal-one:problem:"_s + code);
    more.insert(u"title"_s, QString::fromLatin1(titleOf(status)));
    more.insert(u"status"_s, status);
    more.insert(u"code"_s, code);
    more.insert(u"detail"_s, detail);
    more.insert(u"reference"_s, QString::fromLatin1(reference));
    http::Response response{
        .status = status, .contentType = problemType, .body = QJsonDocument{more}.toJson(QJsonDocument::Compact), .headers = {}};
    if (status == status::serviceUnavailable)
        response.with("Retry-After"_ba, secondsWhenBusy);
    return response;
}

} // namespace

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
    case ErrorCode::InvalidCursor:
        return 400;
    case ErrorCode::ConfirmationRequired:
        return 202; // accepted, not done (RFC 9110 §15.3.3): endpoint.cpp answers it as JSON
    case ErrorCode::Forbidden:
    case ErrorCode::InsufficientScope:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::InvalidTransition:
    case ErrorCode::BusinessRule:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Refused:
        return 409;
    case ErrorCode::VersionConflict:
        return 412;
    case ErrorCode::IdempotencyConflict:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Corrupt:
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

http::Response problem(const Error &error, const QByteArray &reference)
{
    const int status = statusOf(error.code);
    const QString code{wireName(error.code)};
    if (status == status::internalServerError) {
        qWarning("%s: %s", reference.constData(), qPrintable(error.detail));
        return written(status, code, u"This is a mistake of the server; its log has it under the reference."_s, {}, reference);
    }
    JsonWriter json;
    operations::writeError(error, json);
    QJsonObject members = QJsonDocument::fromJson(json.take()).object()["error"_L1].toObject();
    members.remove("message"_L1);
    http::Response response = written(status, code, error.detail, members, reference);
    if (status == 412 && error.details["current"_L1]["version"_L1].isDouble())
        response.with("ETag"_ba, '"' + QByteArray::number(error.details["current"_L1]["version"_L1].toInteger()) + '"');
    if (status == status::tooManyRequests)
        response.with("Retry-After"_ba, QByteArray::number(std::max(1, error.details["retry_after_s"_L1].toInt(1))));
    return response;
}

http::Response problem(int status, const char *code, const QString &detail, const QByteArray &reference)
{
    return written(status, QString::fromLatin1(code), detail, {}, reference);
}

} // namespace fractal::rest
