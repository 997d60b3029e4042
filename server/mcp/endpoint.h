// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QList>

#include <memory>

namespace fractal {
class Clock;
class Keyring;
class Random;
class Writer;
} // namespace fractal

namespace fractal::http {
class FairUse;
}

namespace fractal::mcp {

class Gate;
struct Room;

/// One server at one path: POST, and where sessions are GET and DELETE.
[[nodiscard]] http::Endpoint endpoint(const QByteArray &path, std::shared_ptr<Room> room, std::shared_ptr<const Gate> gate);

/// What the site's endpoints need beside what each Exchange brings. All outlive the endpoints.
struct Deps {
    Writer &writer;
    const Clock &clock;
    Random &random;
    const Keyring &keyring;
    std::shared_ptr<http::FairUse> fairUse{}; ///< shared with the other doors; null: nothing is counted
};

/// /mcp/oauth/fractal-one, and /mcp as an alias with its own resource metadata.
[[nodiscard]] QList<http::Endpoint> endpoints(const Deps &deps);

} // namespace fractal::mcp
