// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <span>

namespace fractal::maintenance {

/// How work orders (with their tasks), assets and out-of-service records are put back by undo.
[[nodiscard]] std::span<const journal::Restorer> restorers();

} // namespace fractal::maintenance
