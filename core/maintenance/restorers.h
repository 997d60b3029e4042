// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <span>

namespace fractal::maintenance {

/// How the records of maintenance are put back by undo: work orders with their tasks, assets, readings, stock …
[[nodiscard]] std::span<const journal::Restorer> restorers();

} // namespace fractal::maintenance
