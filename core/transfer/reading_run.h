// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/meter_readings.h"

namespace fractal::transfer {

/// The readings of a file, meter by meter in the order of their dates, as if each were added by itself after the one before
/// it (meter_readings.h has the rules). The site is asked once where it has no readings in between.
class ReadingRun {
public:
    explicit ReadingRun(Connection &connection) : m_connection{connection} {}

    /// Is it another meter than that of the reading before?
    [[nodiscard]] bool isNew(MeterId meter) const { return m_meter != meter; }
    /// What the reading would have accumulated. One that breaks a rule is an error, and those after it go on without it.
    [[nodiscard]] Result<double> take(const meters::Meter &meter, const meter_readings::NewReading &reading, Instant now);
    /// Does a pending task wait for this or less?
    [[nodiscard]] Result<bool> reachesTask(const meters::Meter &meter, double accumulated);
    /// The tasks of this meter have changed.
    void forgetTasks() { m_lowestDue.reset(); }

private:
    [[nodiscard]] Result<meter_readings::Neighbours> beside(MeterId meter, Instant at);

    Connection &m_connection;
    MeterId m_meter;
    meter_readings::Neighbours m_around; ///< of the reading that was taken last, which is `before` by then
    std::optional<double> m_lowestDue; ///< infinity: none
};

} // namespace fractal::transfer
