// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/store/journal.h"

#include <span>

namespace fractal::transfer {

/// Every kind of record that undo can put back: administration's, maintenance's and imports.
[[nodiscard]] std::span<const journal::Restorer> restorers();

/// May this person make the inverse change (decision 23)? Adding, editing and removing are rights of their own, as for
/// the change itself. Whoever sees only some of the records puts back none of them. `inverse`: as journal::undo says it.
[[nodiscard]] Result<void> requireInverse(const Principal &principal, const journal::Change &inverse);

} // namespace fractal::transfer
