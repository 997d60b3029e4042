// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/site_questions.h"
#include "core/store/connection_progress.h"
#include "core/store/consumers.h"

#include <optional>

namespace fractal::connect {

/// What the store says of the connection at one moment.
struct SheetFacts {
    consumers::Consumer consumer;
    connection_progress::Progress progress;
    std::optional<std::vector<site_questions::Question>> questions; ///< of the person who is connected; nothing: not asked for
};

/// An attempt that nobody finished is what happened since `begun`. The questions are counted only when they are wanted.
[[nodiscard]] Result<SheetFacts> sheetFacts(Work &work, ConsumerId consumer, Instant begun, bool wantsQuestions);

} // namespace fractal::connect
