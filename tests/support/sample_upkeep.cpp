// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_upkeep.h"

namespace fractal::test {

using namespace Qt::StringLiterals;

SampleUpkeep::SampleUpkeep(TestSite &site, SampleRecords &records) : m_site{site}, m_records{records}
{
    addMeters();
    addPlans();
    addStock();
}

void SampleUpkeep::addMeters()
{
    const auto meter = [&](const meters::NewMeter &described) {
        return written<MeterId>([&](Work &work) { return meters::insert(work, described); });
    };
    hours = meter({.asset = m_records.pump1.id, .code = u"HOURS"_s, .name = u"Running hours"_s, .unit = u"h"_s, .most = 10'000});
    temperature = meter({.asset = m_records.pump1.id,
                         .code = u"TEMP"_s,
                         .name = u"Oil temperature"_s,
                         .unit = u"°C"_s,
                         .kind = meters::Kind::Gauge,
                         .least = 0,
                         .most = 90});
    fanHours = meter({.asset = m_records.fan1.id, .code = u"HOURS"_s, .name = u"Running hours"_s, .unit = u"h"_s});
    reading(m_records.pump1.id, u"HOURS"_s, 1000, u"2025-10-02T00:00:00Z");
    reading(m_records.pump1.id, u"HOURS"_s, 1900, u"2025-12-31T00:00:00Z");
}

void SampleUpkeep::addPlans()
{
    const auto plan = [&](const plans::NewPlan &described) {
        return written<PlanId>([&](Work &work) { return plans::insert(work, described, "Europe/Paris"); });
    };
    const plan_schedule::Interval monthly{1, plan_schedule::Unit::Month};
    using plans::TriggerKind;
    oil = plan({.code = u"P-OIL"_s,
                .name = u"Change the oil"_s,
                .estimatedS = 3600,
                .steps = {u"Drain"_s, u"Fill"_s},
                .triggers = {{.asset = m_records.pump1.id,
                              .kind = TriggerKind::Meter,
                              .everyValue = 500,
                              .meter = hours,
                              .firstDueValue = 2000}}});
    check = plan(
        {.code = u"P-CHECK"_s,
         .name = u"Monthly check"_s,
         .type = u"inspection"_s,
         .triggers = {{.asset = m_records.pump1.id, .every = monthly, .firstDueAt = fromRfc3339(u"2025-12-15T08:00:00Z")},
                      {.asset = m_records.fan1.id, .every = monthly, .firstDueAt = fromRfc3339(u"2026-01-20T08:00:00Z")}}});
    storm = plan({.code = u"P-STORM"_s,
                  .name = u"After a storm"_s,
                  .triggers = {{.asset = m_records.fan1.id, .kind = TriggerKind::Event, .event = u"Storm"_s}}});
}

void SampleUpkeep::addStock()
{
    seal = m_records.asset(u"SEAL-1"_s, u"Joint d'étanchéité"_s, assets::Kind::SparePart, {}, 0);
    belt = m_records.asset(u"BELT-1"_s, u"Fan belt"_s, assets::Kind::SparePart, {}, 0);
    const auto warehouse = [&](const QString &code, AssetId location) {
        return written<WarehouseId>(
            [&](Work &work) { return stock::insertWarehouse(work, {.code = code, .name = code, .location = location}); });
    };
    store = warehouse(u"STORE"_s, m_records.hall1.id);
    depot = warehouse(u"DEPOT"_s, m_records.hall2.id);
    const auto level = [&](const stock::NewLevel &described) {
        written<StockId>([&](Work &work) { return stock::insert(work, described); });
    };
    level({.warehouse = store,
           .item = seal.id,
           .quantityMilli = 5000,
           .leastMilli = 3000,
           .unit = u"pcs"_s,
           .unitCostMinor = 1250});
    level({.warehouse = store, .item = belt.id, .quantityMilli = 1000, .leastMilli = 2000, .unit = u"pcs"_s});
    level({.warehouse = depot, .item = belt.id, .quantityMilli = 7000, .unit = u"pcs"_s, .unitCostMinor = 800});
}

void SampleUpkeep::reading(AssetId asset, const QString &meter, double value, QStringView at)
{
    written<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY(const meters::Meter found, meters::find(work.connection, asset, meter, {}));
        FRACTAL_TRY_VOID(
            meter_readings::add(work, found, {.value = value, .readAt = *fromRfc3339(at), .confirmOutOfRange = true}));
        return true;
    });
}

} // namespace fractal::test
