// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace fractal {

using namespace Qt::StringLiterals;

QLatin1StringView wireName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
        return "validation_failed"_L1;
    case ErrorCode::NotFound:
        return "not_found"_L1;
    case ErrorCode::Forbidden:
        return "forbidden"_L1;
    case ErrorCode::InsufficientScope:
        return "insufficient_scope"_L1;
    case ErrorCode::VersionConflict:
        return "version_conflict"_L1;
    case ErrorCode::InvalidTransition:
        return "invalid_transition"_L1;
    case ErrorCode::IdempotencyConflict:
        return "idempotency_conflict"_L1;
    case ErrorCode::InvalidCursor:
        return "invalid_cursor"_L1;
    case ErrorCode::BusinessRule:
        return "business_rule"_L1;
    case ErrorCode::ConfirmationRequired:
        return "confirmation_required"_L1;
    case ErrorCode::AlreadyExists:
        return "already_exists"_L1;
    case ErrorCode::RateLimited:
        return "rate_limited"_L1;
    case ErrorCode::Unavailable:
        return "unavailable"_L1;
    case ErrorCode::Refused:
        return "refused"_L1;
    case ErrorCode::Corrupt:
        return "corrupt"_L1;
    case ErrorCode::Internal:
        return "internal"_L1;
    }
    return "internal"_L1;
}

} // namespace fractal
