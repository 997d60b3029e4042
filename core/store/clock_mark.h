// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work.h"

/// The latest moment that a server of this site has seen. A clock that is set back while nothing runs must not bring back
/// what had expired (SEC-24); while a server runs, SystemClock does not go back.
namespace fractal::clock_mark {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds tolerated = 60s; ///< clocks of several computers differ

struct Mark {
    Instant at; ///< zero before the first server
    std::optional<Instant> setBackAt; ///< when a server last found its clock behind the mark, by the clock of then
    Instant setBackFrom; ///< what the mark was
};
[[nodiscard]] Result<Mark> read(Connection &connection);

/// Before a server answers: is its clock behind the mark?
[[nodiscard]] Result<bool> isBehind(Connection &connection, Instant now);
/// Inside a transaction. Where the clock is behind, all that had expired by the mark is ended for good, with an entry in
/// the log, and time goes on from now; otherwise the mark is raised. True: it was behind.
[[nodiscard]] Result<bool> settle(Work &work);
/// Inside a transaction, as time goes by. Never lowers it.
[[nodiscard]] Result<void> raise(Work &work);

} // namespace fractal::clock_mark
