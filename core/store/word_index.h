// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

/// The index of words of SQLite (FTS5, migration 0011). PostgreSQL keeps its own at each row.
namespace fractal::word_index {

/// Indexes what triggers have noted since the last time, all at once; in the transaction of the changes, just before its commit.
/// Row by row FTS5 would write and merge a piece of its index for each row, since a statement with RETURNING or a trigger has a
/// savepoint, at which FTS5 writes what it holds.
[[nodiscard]] Result<void> settle(Connection &connection);

} // namespace fractal::word_index
