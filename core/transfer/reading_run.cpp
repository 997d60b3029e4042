// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/reading_run.h"

#include "core/maintenance/due_tasks.h"

#include <limits>

namespace fractal::transfer {

using meter_readings::Neighbours;

Result<Neighbours> ReadingRun::beside(MeterId meter, Instant at)
{
    const bool isKnown = !isNew(meter) && (!m_around.after || m_around.after->readAt >= at);
    if (isKnown)
        return m_around;
    if (isNew(meter)) {
        m_meter = meter;
        m_around = {};
        m_lowestDue.reset();
    }
    FRACTAL_TRY(Neighbours stored, meter_readings::around(m_connection, meter, at));
    if (m_around.before && (!stored.before || stored.before->readAt < m_around.before->readAt))
        stored.before = m_around.before;
    m_around = stored;
    return stored;
}

Result<double> ReadingRun::take(const meters::Meter &meter, const meter_readings::NewReading &reading, Instant now)
{
    FRACTAL_TRY(const Neighbours around, beside(meter.id, reading.readAt));
    FRACTAL_TRY(const double accumulated, meter_readings::accumulatedOf(meter, around, reading, now));
    m_around.before = meters::Reading{
        .readAt = reading.readAt, .value = reading.value, .accumulated = accumulated, .rollover = reading.rollover};
    return accumulated;
}

Result<bool> ReadingRun::reachesTask(const meters::Meter &meter, double accumulated)
{
    if (!m_lowestDue) {
        FRACTAL_TRY(const auto lowest, due_tasks::lowestDue(m_connection, meter.id));
        m_lowestDue = lowest.value_or(std::numeric_limits<double>::infinity());
    }
    return accumulated >= *m_lowestDue;
}

} // namespace fractal::transfer
