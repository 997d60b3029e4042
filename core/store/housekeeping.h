// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work.h"

#include <span>
#include <vector>

/// What goes by itself: rows that nobody can use any more, found by index and deleted a few at a time. What the detection
/// of reuse needs (used codes, rotated refresh tokens) stays until its authorization has ended (oauth.md §3).
namespace fractal::housekeeping {

inline constexpr int batch = 500; ///< rows of one kind in one transaction: the writer is never held for long
inline constexpr qint64 mostCounted = 100'000; ///< of one kind

struct Kind {
    const char *name; ///< of what goes: "access_tokens", …
    /// Inside a transaction: deletes what is due, at most `limit` rows; how many went. Fewer than `limit`: that was all.
    Result<qint64> (*sweep)(Work &work, int limit);
    /// How many are due, at most `mostCounted`.
    Result<qint64> (*due)(Connection &connection, Instant now);
};
[[nodiscard]] std::span<const Kind> kinds();

/// One batch of each kind; how many rows went.
[[nodiscard]] Result<qint64> sweep(Work &work, int limit = batch);

struct Backlog {
    const char *kind;
    qint64 rows;
};
/// What waits to go, by kind. A server that runs keeps it near zero.
[[nodiscard]] Result<std::vector<Backlog>> backlog(Connection &connection, Instant now);
/// All kinds together.
[[nodiscard]] Result<qint64> waiting(Connection &connection, Instant now);

} // namespace fractal::housekeeping
