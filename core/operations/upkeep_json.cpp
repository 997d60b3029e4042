// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/upkeep_json.h"

#include "core/base/enum_names.h"
#include "core/operations/record_url.h"
#include "core/operations/work_order_json.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds second{1000};

void writeReadingMembers(JsonWriter &answer, const meters::Reading &reading)
{
    answer.field("id", reading.id.value).field("read_at", reading.readAt).field("value", reading.value);
    answer.field("accumulated", reading.accumulated).field("rollover", reading.rollover);
    answer.field("out_of_range", reading.outOfRange).field("source", reading.source);
}

void writeIntegerOrNull(JsonWriter &answer, const char *name, const std::optional<qint64> &number)
{
    answer.key(name);
    if (number)
        answer.integer(*number);
    else
        answer.null();
}

void writeQuantity(JsonWriter &answer, const char *name, const std::optional<qint64> &quantityMilli)
{
    writeRealOrNull(answer, name, quantityMilli ? std::optional{stock::shown(*quantityMilli)} : std::nullopt);
}

void writeTrigger(JsonWriter &answer, const plans::Trigger &trigger)
{
    const bool byDate = trigger.kind == plans::TriggerKind::Date;
    answer.beginObject().field("kind", nameIn(plans::triggerKindNames, trigger.kind).data());
    writeReference(answer, "asset", trigger.asset);
    writeRealOrNull(answer, "every", byDate ? std::optional{static_cast<double>(trigger.every.count)} : trigger.everyValue);
    answer.fieldOrNull("unit", byDate ? QString{plan_schedule::nameOf(trigger.every.unit)} : trigger.meterUnit);
    answer.fieldOrNull("based_on",
                       trigger.kind == plans::TriggerKind::Event ? QString{}
                                                                 : QString{nameIn(plans::basedOnNames, trigger.basedOn)});
    answer.fieldOrNull("meter", trigger.meterCode).fieldOrNull("event", trigger.event);
    answer.field("next_due_at", trigger.nextDueAt);
    writeRealOrNull(answer, "next_due_value", trigger.nextDueValue);
    answer.endObject();
}

} // namespace

void writeRealOrNull(JsonWriter &answer, const char *name, const std::optional<double> &number)
{
    answer.key(name);
    if (number)
        answer.number(*number);
    else
        answer.null();
}

void writeReference(JsonWriter &answer, const char *name, const work_orders::AssetReference &asset)
{
    writeReference(answer, name, asset.id.value, asset.code, asset.name);
}

void writeReading(JsonWriter &answer, const char *name, const std::optional<meters::Reading> &reading)
{
    answer.key(name);
    if (!reading) {
        answer.null();
        return;
    }
    answer.beginObject();
    writeReadingMembers(answer, *reading);
    answer.endObject();
}

void writeReadings(JsonWriter &answer, const std::vector<meters::Reading> &readings)
{
    answer.key("readings").beginArray();
    for (const meters::Reading &reading : readings) {
        answer.beginObject();
        writeReadingMembers(answer, reading);
        answer.endObject();
    }
    answer.endArray();
}

void writeMeter(JsonWriter &answer, const meters::Meter &meter, bool showsReadings)
{
    answer.field("id", meter.id.value).field("code", meter.code).field("name", meter.name).field("unit", meter.unit);
    answer.field("kind", QString{nameOf(meter.kind)});
    writeRealOrNull(answer, "min", meter.least);
    writeRealOrNull(answer, "max", meter.most);
    answer.field("active", meter.active);
    writeReference(answer, "asset", meter.asset);
    if (showsReadings) {
        writeReading(answer, "last_reading", meter.last);
        writeRealOrNull(answer, "average_per_day", meter.averagePerDay);
    }
}

void writePlan(const Call &call, JsonWriter &answer, const plans::Plan &plan, std::span<const plans::Trigger> triggers)
{
    answer.field("id", plan.id.value).field("code", plan.code).field("name", plan.name).field("type", plan.type);
    answer.field("priority", plan.priority).field("description", plan.description).field("active", plan.active);
    writeIntegerOrNull(answer, "estimated_s", plan.estimatedS);
    answer.key("steps").beginArray();
    for (const QString &step : plan.steps)
        answer.string(step);
    answer.endArray().key("triggers").beginArray();
    for (const plans::Trigger &trigger : triggers)
        writeTrigger(answer, trigger);
    answer.endArray();
    answer.fieldOrNull(
        "url", triggers.empty() ? QString{} : recordUrl(call.site.publicUrl, RecordKind::Asset, triggers.front().asset.code));
}

void writeOccurrence(const Call &call, JsonWriter &answer, const due_tasks::Occurrence &one)
{
    const Instant now = call.work.now();
    const bool isForecast = one.times > 0;
    answer.key("task");
    if (isForecast)
        answer.null();
    else
        answer.integer(one.task.value);
    answer.field("title", one.title);
    answer.key("plan").beginObject().field("code", one.planCode).field("name", one.planName).endObject();
    writeReference(answer, "asset", one.asset);
    answer.field("due_at", one.dueAt).field("estimated", one.isEstimated).field("forecast", isForecast);
    answer.key("due_meter");
    if (one.meterCode.isEmpty()) {
        answer.null();
    } else {
        answer.beginObject().field("meter", one.meterCode).field("unit", one.meterUnit);
        writeRealOrNull(answer, "value", one.dueValue);
        writeRealOrNull(answer, "current", one.currentValue);
        answer.endObject();
    }
    const bool isOverdue = one.dueAt < now;
    writeIntegerOrNull(answer, "overdue_s", isOverdue ? std::optional<qint64>{(now - one.dueAt) / second} : std::nullopt);
    answer.field("in_work_order", one.inWorkOrder).fieldOrNull("work_order", one.workOrderCode);
}

void writeLevel(JsonWriter &answer, const stock::Level &level)
{
    answer.field("id", level.id.value);
    writeReference(answer, "item", level.item);
    writeReference(answer, "warehouse", level.warehouse.id.value, level.warehouse.code, level.warehouse.name);
    writeQuantity(answer, "stock", level.quantityMilli);
    writeQuantity(answer, "reserved", level.reservedMilli);
    writeQuantity(answer, "available", std::max<qint64>(0, level.quantityMilli - level.reservedMilli));
    writeQuantity(answer, "min", level.leastMilli);
    writeQuantity(answer, "max", level.mostMilli);
    writeQuantity(answer, "reorder", level.reorderMilli);
    answer.field("below_min", level.isBelowLeast()).fieldOrNull("unit", level.unit).fieldOrNull("shelf", level.shelf);
}

void writeUnitCost(const Call &call, JsonWriter &answer, const stock::Level &level)
{
    constexpr Permission costs{Resource::Costs, Action::View};
    if (call.principal.may(costs) && !call.principal.rows(costs).ownOnly)
        writeMoney(answer, "unit_cost", level.unitCostMinor, call.site.currency);
}

} // namespace fractal::operations
