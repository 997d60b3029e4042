// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

#include <chrono>

namespace fractal::pages {

/// Too many attempts: when the next one counts. Trying earlier does not move it (decision 42).
struct Wait {
    Instant until;
    std::chrono::seconds left;
};

/// Its banner: the time that is left and the time of the clock.
[[nodiscard]] Data waitData(const Wait &wait, const Frame &frame, const Words &words);

/// Something was not right: the banner with its one sentence.
[[nodiscard]] Data wrongData(const QString &sentence);

} // namespace fractal::pages
