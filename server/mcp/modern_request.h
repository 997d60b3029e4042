// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/mcp/json_rpc.h"

#include <optional>

namespace fractal::mcp {

/// What every request of 2026-07-28 carries, in its body and again in its headers. Nothing when it is all there and
/// agrees; otherwise the error, which is answered with 400.
[[nodiscard]] std::optional<json_rpc::Fault> modernFault(const json_rpc::Message &message, const http::Request &request);

} // namespace fractal::mcp
