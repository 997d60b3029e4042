// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QList>

namespace fractal {
class Clock;
class Keyring;
class Random;
class Writer;
} // namespace fractal

namespace fractal::mcp {

/// What the MCP endpoint needs beside what each Exchange brings. All outlive the endpoints.
struct Deps {
    Writer &writer;
    const Clock &clock;
    Random &random;
    const Keyring &keyring;
};

/// /mcp/oauth/fractal-one, and /mcp as an alias with its own resource metadata.
[[nodiscard]] QList<http::Endpoint> endpoints(const Deps &deps);

} // namespace fractal::mcp
