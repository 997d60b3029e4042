// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pending_changes.h"

/// The writes of apps that wait for a confirmation (decision 34), for the person at the window.
namespace fractal::held_changes {

/// Inside a job: which ones they decide about, by the rights that they have now. Of a disabled account: Forbidden.
[[nodiscard]] Result<pending_changes::Reach> reachOf(Work &work, UserId user);

} // namespace fractal::held_changes
