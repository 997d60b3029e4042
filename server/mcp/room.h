// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue.h"
#include "server/mcp/legacy_session.h"
#include "server/mcp/listen_room.h"
#include "server/mcp/questions.h"
#include "server/mcp/session_states.h"
#include "server/mcp/under_way.h"

namespace fractal::mcp {

/// What all requests to one server share. Thread-safe.
struct Room : std::enable_shared_from_this<Room> {
    Room(const Keyring &keyring, Catalogue given) : catalogue{std::move(given)}, sessions{keyring} {}

    const Catalogue catalogue;
    const LegacySessions sessions;
    SessionStates states;
    const std::shared_ptr<Questions> questions = std::make_shared<Questions>();
    UnderWay underWay;
    ListenRoom listening;
};

} // namespace fractal::mcp
