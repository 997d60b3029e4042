// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pending_changes/change_row.h"
#include "app/widgets/chip.h"

/// Words for held changes.
namespace fractal::held::words {

[[nodiscard]] look::Status shapeOf(pending_changes::Status status);
[[nodiscard]] QString nameOf(pending_changes::Status status); ///< "Waiting", "Done", …
[[nodiscard]] QString what(const Row &row); ///< the operation
[[nodiscard]] QString codeOf(const journal::Change &change); ///< "new": it gets its code when it is made
[[nodiscard]] QString on(const Row &row); ///< the records: "OT-1496", "OT-1496 and 2 more", "new"
[[nodiscard]] QString person(const Row &row); ///< "nobody" for a program
/// "14:32" until it expires; "–" where it does not wait.
[[nodiscard]] QString timeLeft(const Row &row, Instant now);
/// What became of it, or what happens next, in a sentence.
[[nodiscard]] QString outcome(const Row &row, const moments::Reader &reader);
/// Why it could not be done any more, in a sentence.
[[nodiscard]] QString reason(const pending_changes::PendingChange &change);

} // namespace fractal::held::words
