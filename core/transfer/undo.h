// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <span>

namespace fractal::transfer {

/// Every kind of record that undo can put back: administration's, maintenance's and imports.
[[nodiscard]] std::span<const journal::Restorer> restorers();

} // namespace fractal::transfer
