// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/plans.h"
#include "core/store/journal.h"

/// What happens at no date and no value: a flood warning, a change of shift. Plans wait for events by their names.
namespace fractal::plan_events {

struct Event {
    QString name;
    qint64 assets = 0; ///< on how many assets something becomes due
    std::optional<Instant> lastAt; ///< when it happened last
};
/// Those that active plans wait for, by name.
[[nodiscard]] Result<std::vector<Event>> list(Connection &connection);

struct Happening {
    QString event; ///< whatever its case
    QString locationPath; ///< only on assets below it; empty: everywhere
    Instant at; ///< when the tasks are due
};
/// One task for each trigger that waits for the event, due at `at`; where one is open already, that stays. The changes, for
/// the log. NotFound: no active plan waits for such an event there.
[[nodiscard]] Result<std::vector<journal::Change>> happened(Work &work, const Happening &happening);

} // namespace fractal::plan_events
