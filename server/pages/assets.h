// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <optional>

namespace fractal::pages {

/// /assets/style.css and /assets/logo.svg with a validator, 304 where the browser has it already (RFC 9110 §13.1.2);
/// nothing for another path.
[[nodiscard]] std::optional<http::Response> asset(const http::Request &request);

/// The address of one as pages name it: with a version, so that a new program is never shown in an old style.
[[nodiscard]] QByteArray assetAddress(QByteArrayView path);

} // namespace fractal::pages
