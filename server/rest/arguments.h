// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/rest/routes.h"

namespace fractal::rest {

/// What REST says in a header (`Idempotency-Key`, `If-Match`) is an argument of the operation by these names.
inline constexpr QLatin1StringView keyArgument("idempotency_key");
inline constexpr QLatin1StringView versionArgument("expected_version");

/// The arguments of an operation as a request says them: from its path, its query (readers) or its JSON object (writers), and
/// from `Idempotency-Key` and `If-Match`. Each has one place. They are not validated yet. ValidationFailed names what is
/// wrong; VersionConflict: an If-Match that no version of ours can match (RFC 9110 §13.1.1).
[[nodiscard]] Result<QJsonObject> argumentsOf(const http::Request &request, const Match &match);

/// "application/json", or a type that ends in "+json" (RFC 6839 §3.1).
[[nodiscard]] bool isJson(const http::Request &request);

} // namespace fractal::rest
