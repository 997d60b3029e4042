// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <span>

namespace fractal::transfer {

/// How a whole import is taken back and brought again.
[[nodiscard]] std::span<const journal::Restorer> importRestorers();

} // namespace fractal::transfer
