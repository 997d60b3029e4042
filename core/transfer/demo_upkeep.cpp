// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"
#include "core/maintenance/documents.h"
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/meter_readings.h"
#include "core/maintenance/stock.h"
#include "core/transfer/demo_parts.h"
#include "core/transfer/store_lookup.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace fractal::demo {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds day = 24h;

struct Upkeep {
    Gathering &gathering;
    transfer::StoreLookup lookup{gathering.work.connection, transfer::StoreLookup::During::Writing};
    QHash<QString, meters::Meter> meters{}; ///< by "asset code"
    QHash<QString, stock::Warehouse> warehouses{};
};

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object[key].toString();
}

Result<transfer::AssetPlace> placeOf(Upkeep &upkeep, const QString &code)
{
    FRACTAL_TRY(const auto place, upkeep.lookup.asset(code));
    if (!place)
        return failure(ErrorCode::Internal, u"the demonstration names %1, which is not there"_s.arg(code));
    return *place;
}

std::optional<double> real(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional{object[key].toDouble()} : std::nullopt;
}

/// A reading a week, or as often as is said, up to yesterday. A counter rises by what it rises a day, more in some weeks.
Result<void> addReadings(Upkeep &upkeep, meters::Meter &meter, const QJsonObject &given)
{
    const int every = given["every_days"_L1].toInt(7);
    const int count = given["readings"_L1].toInt(26);
    const double perDay = given["per_day"_L1].toDouble();
    const double around = given["around"_L1].toDouble();
    const Instant now = upkeep.gathering.work.now();
    double value = given["start"_L1].toDouble();
    for (int i = 0; i < count; ++i) {
        constexpr int spread = 11;
        const double share = static_cast<double>((i * 37) % spread) / (spread - 1); // 0 to 1, the same in each run
        value = meter.kind == meters::Kind::Counter ? std::round(value + perDay * every * (0.8 + 0.4 * share))
                                                    : around * (0.9 + 0.2 * share);
        meter_readings::NewReading reading;
        reading.value = std::round(value * 10) / 10;
        const Instant at = now - std::chrono::milliseconds{day} * (every * (count - 1 - i) + 1);
        reading.readAt = {at.ms - at.ms % 3'600'000};
        reading.source = u"manual"_s;
        reading.createdByName = u"user:luis"_s;
        FRACTAL_TRY(const auto added, meter_readings::add(upkeep.gathering.work, meter, reading));
        meter.last = added.reading;
    }
    return {};
}

Result<void> addMeter(Upkeep &upkeep, const QJsonObject &given)
{
    FRACTAL_TRY(const transfer::AssetPlace place, placeOf(upkeep, text(given, "asset"_L1)));
    meters::NewMeter described;
    described.asset = place.id;
    described.code = text(given, "code"_L1);
    described.name = text(given, "name"_L1);
    described.unit = text(given, "unit"_L1);
    described.kind = meters::kindFromName(text(given, "kind"_L1)).value_or(meters::Kind::Counter);
    described.least = real(given, "min"_L1);
    described.most = real(given, "max"_L1);
    FRACTAL_TRY_VOID(meters::insert(upkeep.gathering.work, described));
    FRACTAL_TRY(meters::Meter meter, meters::find(upkeep.gathering.work.connection, place.id, described.code, {}));
    FRACTAL_TRY_VOID(addReadings(upkeep, meter, given));
    upkeep.meters.insert(text(given, "asset"_L1) + u' ' + meter.code, meter);
    return {};
}

Result<plans::NewTrigger> triggerOf(Upkeep &upkeep, const QJsonObject &plan, const QJsonObject &given)
{
    plans::NewTrigger trigger;
    FRACTAL_TRY(const transfer::AssetPlace place, placeOf(upkeep, text(given, "asset"_L1)));
    trigger.asset = place.id;
    trigger.basedOn = text(plan, "based_on"_L1) == "completed"_L1 ? plans::BasedOn::Completed : plans::BasedOn::Scheduled;
    trigger.event = text(plan, "event"_L1);
    if (!trigger.event.isEmpty()) {
        trigger.kind = plans::TriggerKind::Event;
    } else if (plan.contains("meter"_L1)) {
        const meters::Meter meter = upkeep.meters.value(text(given, "asset"_L1) + u' ' + text(plan, "meter"_L1));
        trigger.kind = plans::TriggerKind::Meter;
        trigger.meter = meter.id;
        trigger.everyValue = plan["every"_L1].toDouble();
        trigger.firstDueValue = (meter.last ? meter.last->accumulated : 0) + given["in"_L1].toDouble();
    } else {
        trigger.every = {plan["every"_L1].toInt(1),
                         plan_schedule::unitFromName(text(plan, "unit"_L1)).value_or(plan_schedule::Unit::Month)};
        const Instant due = upkeep.gathering.work.now() + std::chrono::hours{given["in"_L1].toInt()};
        trigger.firstDueAt = Instant{due.ms - due.ms % 3'600'000};
    }
    return trigger;
}

Result<void> addPlan(Upkeep &upkeep, const QJsonObject &given, const QByteArray &timeZone)
{
    plans::NewPlan plan;
    plan.code = text(given, "code"_L1);
    plan.name = text(given, "name"_L1);
    plan.type = text(given, "type"_L1);
    plan.description = text(given, "description"_L1);
    plan.estimatedS = given["estimated_s"_L1].toInteger();
    plan.steps = given["steps"_L1].toVariant().toStringList();
    const QJsonArray on = given["on"_L1].toArray();
    for (const QJsonValue &value : on) {
        FRACTAL_TRY(plans::NewTrigger trigger, triggerOf(upkeep, given, value.toObject()));
        plan.triggers.push_back(std::move(trigger));
    }
    FRACTAL_TRY(const PlanId id, plans::insert(upkeep.gathering.work, plan, timeZone));
    upkeep.gathering.changes.push_back(
        {u"maintenance_plan"_s, id.value, plan.code, {}, {{u"code"_s, plan.code}, {u"name"_s, plan.name}}, 1});
    for (const plans::NewTrigger &trigger : plan.triggers) {
        for (const meters::Meter &meter : upkeep.meters) {
            if (trigger.meter && meter.id == trigger.meter && meter.last)
                FRACTAL_TRY_VOID(
                    due_tasks::reached(upkeep.gathering.work, meter.id, meter.last->accumulated, meter.last->readAt));
        }
    }
    return {};
}

Result<void> addWarehouse(Upkeep &upkeep, const QJsonObject &given)
{
    FRACTAL_TRY(const transfer::AssetPlace place, placeOf(upkeep, text(given, "location"_L1)));
    const QString code = text(given, "code"_L1);
    FRACTAL_TRY(
        const WarehouseId id,
        stock::insertWarehouse(upkeep.gathering.work, {.code = code, .name = text(given, "name"_L1), .location = place.id}));
    upkeep.warehouses.insert(code, {id, code, text(given, "name"_L1)});
    return {};
}

Result<void> addPart(Upkeep &upkeep, const QJsonObject &given)
{
    assets::NewAsset part;
    part.kind = assets::Kind::SparePart;
    part.code = text(given, "code"_L1);
    part.name = text(given, "name"_L1);
    FRACTAL_TRY(const transfer::AssetPlace parent, placeOf(upkeep, text(given, "parent"_L1)));
    part.parent = parent.id;
    part.parentPath = parent.path;
    part.depth = parent.depth + 1;
    FRACTAL_TRY(const assets::Inserted inserted, assets::insert(upkeep.gathering.work, part));
    upkeep.gathering.changes.push_back(
        {u"asset"_s, inserted.id.value, part.code, {}, {{u"code"_s, part.code}, {u"name"_s, part.name}}, 1});
    const QJsonObject levels = given["stock"_L1].toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        const QJsonArray numbers = level->toArray(); // how much, the least, the most
        const auto milli = [&](int i) { return static_cast<qint64>(std::round(numbers[i].toDouble() * stock::milli)); };
        FRACTAL_TRY_VOID(stock::insert(upkeep.gathering.work,
                                       {.warehouse = upkeep.warehouses.value(level.key()).id,
                                        .item = inserted.id,
                                        .quantityMilli = milli(0),
                                        .leastMilli = milli(1),
                                        .mostMilli = milli(2),
                                        .reorderMilli = milli(1),
                                        .unit = text(given, "unit"_L1),
                                        .unitCostMinor = given["cost_minor"_L1].toInteger(),
                                        .shelf = text(given, "shelf"_L1)}));
    }
    return {};
}

Result<void> addDocument(Upkeep &upkeep, const QJsonObject &given)
{
    FRACTAL_TRY(const transfer::AssetPlace place, placeOf(upkeep, text(given, "asset"_L1)));
    FRACTAL_TRY_VOID(documents::insert(upkeep.gathering.work,
                                       {.asset = place.id,
                                        .name = text(given, "name"_L1),
                                        .mime = text(given, "mime"_L1),
                                        .bytes = text(given, "text"_L1).toUtf8(),
                                        .createdByName = u"user:marie"_s}));
    return {};
}

} // namespace

Result<void> addUpkeep(Gathering &gathering)
{
    Upkeep upkeep{gathering};
    const QByteArray timeZone = gathering.description["site"_L1]["time_zone"_L1].toString().toLatin1();
    const auto each = [&](QLatin1StringView name, const auto &add) -> Result<void> {
        const QJsonArray described = gathering.description[name].toArray();
        for (const QJsonValue &value : described)
            FRACTAL_TRY_VOID(add(value.toObject()));
        return {};
    };
    FRACTAL_TRY_VOID(each("meters"_L1, [&](const QJsonObject &given) { return addMeter(upkeep, given); }));
    FRACTAL_TRY_VOID(each("plans"_L1, [&](const QJsonObject &given) { return addPlan(upkeep, given, timeZone); }));
    FRACTAL_TRY_VOID(each("warehouses"_L1, [&](const QJsonObject &given) { return addWarehouse(upkeep, given); }));
    FRACTAL_TRY_VOID(each("documents"_L1, [&](const QJsonObject &given) { return addDocument(upkeep, given); }));
    return each("parts"_L1, [&](const QJsonObject &given) { return addPart(upkeep, given); });
}

} // namespace fractal::demo
