// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/store/connection.h"

namespace fractal {

class Keyring;

/// What a piece of work needs from the site, on whatever thread it runs: that thread's connection, and the injected
/// sources of time, randomness and keys.
struct Work {
    Connection &connection;
    const Clock &clock;
    Random &random;
    const Keyring &keyring;

    [[nodiscard]] Instant now() const { return clock.now(); }
};

} // namespace fractal
