// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/page_frame.h"

namespace fractal::pages {

/// What this is and how to connect. No version, and no list of users or consumers.
struct LandingPage {
    Frame frame;
    QString mcpUrl;
    QByteArray account; ///< where people see what they authorized
};

[[nodiscard]] QByteArray render(const LandingPage &page);

} // namespace fractal::pages
