// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/message.h"

namespace fractal::rest {

/// The status that an operation's error has here.
[[nodiscard]] int statusOf(ErrorCode code);

/// RFC 9457, application/problem+json: `type`, `title`, `status`, `detail`, and what every door says of an error (`code`,
/// `field`, `details`, `retryable`, `hint`). `reference` finds it in the server's log.
[[nodiscard]] http::Response problem(const Error &error, const QByteArray &reference);
/// For what is refused before any operation: 401, 404 of a path, 405, 406, 415.
[[nodiscard]] http::Response problem(int status, const char *code, const QString &detail, const QByteArray &reference);

} // namespace fractal::rest
