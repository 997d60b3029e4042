// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/meter_readings.h"
#include "core/maintenance/plans.h"
#include "core/maintenance/stock.h"
#include "tests/support/sample_records.h"

namespace fractal::test {

/// Beside the sample records:
///   meters: HOURS on PUMP-1 (counter up to 10,000 h; 1,000 on 2025-10-02, 1,900 on 2025-12-31: 10 a day), TEMP on PUMP-1
///   (gauge, 0 to 90), HOURS on FAN-1 (counter without an end, never read)
///   plans: P-OIL on PUMP-1 every 500 h (due at 2,000), P-CHECK every month on PUMP-1 (due 2025-12-15) and FAN-1
///   (2026-01-20), P-STORM on FAN-1 after a storm
///   stock: STORE in HALL1 with 5 SEAL-1 (at least 3, 12.50 each) and 1 BELT-1 (at least 2), DEPOT in HALL2 with 7 BELT-1
class SampleUpkeep {
public:
    SampleUpkeep(TestSite &site, SampleRecords &records);

    MeterId hours;
    MeterId temperature;
    MeterId fanHours;
    PlanId oil;
    PlanId check;
    PlanId storm;
    WarehouseId store;
    WarehouseId depot;
    assets::Inserted seal;
    assets::Inserted belt;

    void reading(AssetId asset, const QString &meter, double value, QStringView at);
    /// A job on the writer that must succeed.
    template <typename T>
    T written(const std::function<Result<T>(Work &)> &job)
    {
        Result<T> result = m_site.site().write<T>(job);
        if (!result)
            qFatal("sample upkeep: %s", qPrintable(result.error().detail));
        return *std::move(result);
    }

private:
    void addMeters();
    void addPlans();
    void addStock();

    TestSite &m_site;
    SampleRecords &m_records;
};

} // namespace fractal::test
