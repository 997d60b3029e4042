// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/turn.h"

namespace fractal::mcp {

/// Lets a request in that asks the store something, once, though it is asked again in the place that it waited for (SEC-8).
[[nodiscard]] inline tl::expected<http::FairUse::AdmissionPtr, http::FairUse::Refusal> admitted(const Turn &turn)
{
    const Asker &asker = turn.asker;
    if (turn.admitted || !asker.fairUse)
        return turn.admitted;
    return asker.fairUse->enter(asker.principal, asker.share, turn.work.now());
}

} // namespace fractal::mcp
