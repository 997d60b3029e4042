// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace fractal {

/// What went wrong, for machines. Each edge (MCP, OAuth, shell, screen) maps these once to its own words.
enum class ErrorCode : quint8 {
    ValidationFailed, ///< an argument is missing, malformed or out of its bounds; `field` names it
    NotFound, ///< no such record, or one that the asker may not see: never told apart
    Forbidden, ///< the right is missing; `details.missing` names it
    InsufficientScope, ///< the right is held but the token's scopes do not cover it; `details.needed`
    VersionConflict, ///< the record changed since it was read; `details.current`
    InvalidTransition, ///< the state machine has no such step; `details.from`, `to`, `allowed`
    IdempotencyConflict, ///< the key was used before with other arguments
    InvalidCursor, ///< a cursor that is not ours, or belongs to another question or asker
    BusinessRule, ///< a rule of maintenance forbids it; `details.rule`
    ConfirmationRequired, ///< nothing was changed yet: the person has to confirm it elsewhere; `details.pending_change`
    AlreadyExists, ///< the code or name is taken
    RateLimited, ///< too often; `details.retry_after_s`
    Unavailable, ///< the store is busy, locked, full, read-only or unreachable: nothing was done
    Refused, ///< the program will not do this in the site's present state; `detail` says why and what to do
    Corrupt, ///< stored data fails its check
    Internal, ///< a mistake of ours
};

/// An error as a value. `detail` is English and meant for logs, the shell and protocol messages;
/// what a person reads on a screen is derived from `code` and `field` where it is shown.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QString field; ///< the argument or column at fault, empty when none is
    QJsonObject details; ///< members by code, see ErrorCode
};

/// The name of an error code on the wire: "validation_failed", "not_found", …
[[nodiscard]] QLatin1StringView wireName(ErrorCode code);

template <typename T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(ErrorCode code, QString detail, QString field = {}, QJsonObject details = {})
{
    return Failure{Error{code, std::move(detail), std::move(field), std::move(details)}};
}

} // namespace fractal

// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_JOIN_(a, b) a##b
#define FRACTAL_JOIN(a, b) FRACTAL_JOIN_(a, b)
#define FRACTAL_TRY_(temporary, declaration, expression) \
    auto &&temporary = (expression); \
    if (!temporary) \
        return ::fractal::Failure{std::move(temporary).error()}; \
    declaration = *std::move(temporary)
/// `FRACTAL_TRY(const auto user, users.find(id));` returns the error early, or declares the value. Several statements:
/// never the only body of an `if` or a loop without braces.
#define FRACTAL_TRY(declaration, expression) FRACTAL_TRY_(FRACTAL_JOIN(fractalTry, __COUNTER__), declaration, expression)
/// The same for a Result<void>.
#define FRACTAL_TRY_VOID(expression) \
    do { \
        auto &&fractalTried = (expression); \
        if (!fractalTried) \
            return ::fractal::Failure{std::move(fractalTried).error()}; \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)
