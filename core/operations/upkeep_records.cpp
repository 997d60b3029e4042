// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/upkeep_records.h"

#include "core/maintenance/money.h"
#include "core/maintenance/plans.h"
#include "core/maintenance/stock.h"
#include "core/operations/markdown_writer.h"
#include "core/operations/record_url.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission viewPlans{Resource::MaintenancePlans, Action::View};
constexpr Permission viewStock{Resource::Inventory, Action::View};
constexpr Permission viewCosts{Resource::Costs, Action::View};
constexpr int mostListed = 25;

QString urlOf(const Call &call, const std::vector<plans::Trigger> &triggers)
{
    return triggers.empty() ? QString{call.site.publicUrl + u'/'}
                            : recordUrl(call.site.publicUrl, RecordKind::Asset, triggers.front().asset.code);
}

QString shown(double value)
{
    return QString::number(value, 'g', 15);
}

QString rhythmOf(const plans::Trigger &trigger)
{
    switch (trigger.kind) {
    case plans::TriggerKind::Date:
        return u"every %1 %2"_s.arg(trigger.every.count).arg(plan_schedule::nameOf(trigger.every.unit));
    case plans::TriggerKind::Meter:
        return u"every %1 %2 (%3)"_s.arg(shown(trigger.everyValue.value_or(0)), trigger.meterUnit, trigger.meterName);
    case plans::TriggerKind::Event:
        break;
    }
    return u"after "_s + trigger.event;
}

QString markdownOf(const Call &call, const plans::Plan &plan, const std::vector<plans::Trigger> &triggers)
{
    Markdown text{call.site.publicUrl};
    text.heading(plan.code + u" \u2013 "_s + plan.name);
    text.line("Type"_L1, plan.type);
    text.line("Priority"_L1, plan.priority);
    text.line("In use"_L1, plan.active ? u"yes"_s : u"no"_s);
    text.section("Description"_L1, plan.description);
    if (!plan.steps.isEmpty())
        text.title("Steps"_L1);
    for (const QString &step : plan.steps)
        text.item(step);
    if (!triggers.empty())
        text.title("Due"_L1);
    for (const plans::Trigger &trigger : triggers) {
        const QString next = trigger.nextDueAt ? u", next "_s + QString::fromLatin1(toRfc3339(*trigger.nextDueAt))
            : trigger.nextDueValue             ? u", next at "_s + shown(*trigger.nextDueValue)
                                               : QString{};
        text.item(trigger.asset.code + u" \u2013 "_s + trigger.asset.name + u": "_s + rhythmOf(trigger) + next);
    }
    return text.text();
}

QString markdownOf(const Call &call, const work_orders::AssetReference &part, const std::vector<stock::Level> &levels)
{
    const bool costs = call.principal.may(viewCosts) && !call.principal.rows(viewCosts).ownOnly;
    const int digits = money::minorDigits(call.site.currency);
    Markdown text{call.site.publicUrl};
    text.heading(part.code + u" \u2013 "_s + part.name);
    text.title("Stock"_L1);
    for (const stock::Level &level : levels) {
        QString line = u"%1: %2 %3"_s.arg(level.warehouse.code, shown(stock::shown(level.quantityMilli)), level.unit);
        if (level.leastMilli)
            line += u", at least "_s + shown(stock::shown(*level.leastMilli));
        if (level.isBelowLeast())
            line += u" (below)"_s;
        if (!level.shelf.isEmpty())
            line += u", shelf "_s + level.shelf;
        if (costs && level.unitCostMinor)
            line += u", %1 %2 each"_s.arg(money::amount(*level.unitCostMinor, digits), call.site.currency);
        text.item(line);
    }
    return text.text();
}

} // namespace

Result<QString> planUrl(const Call &call, const QString &code)
{
    const RowFilter rows = call.principal.rows(viewPlans);
    FRACTAL_TRY(const plans::Plan plan, plans::find(call.work.connection, code, rows));
    FRACTAL_TRY(const auto triggers, plans::triggersOf(call.work.connection, plan.id, rows, 1));
    return urlOf(call, triggers);
}

Result<void> writeFetchedPlan(const Call &call, JsonWriter &answer, const QString &code)
{
    FRACTAL_TRY_VOID(call.principal.require(viewPlans));
    const RowFilter rows = call.principal.rows(viewPlans);
    FRACTAL_TRY(const plans::Plan plan, plans::find(call.work.connection, code, rows));
    FRACTAL_TRY(const auto triggers, plans::triggersOf(call.work.connection, plan.id, rows, mostListed));
    answer.beginObject().field("id", recordId(RecordKind::Plan, plan.code));
    answer.field("title", QString{plan.code + u" \u2013 "_s + plan.name}).field("text", markdownOf(call, plan, triggers));
    answer.field("url", urlOf(call, triggers)).key("metadata").beginObject().field("type", "plan").field("code", plan.code);
    answer.field("updated_at", plan.updatedAt).field("time_zone", QString::fromLatin1(call.site.timeZone));
    answer.endObject().endObject();
    return {};
}

Result<void> writeFetchedPart(const Call &call, JsonWriter &answer, const QString &code)
{
    FRACTAL_TRY_VOID(call.principal.require(viewStock));
    stock::Filter filter;
    filter.rows = call.principal.rows(viewStock);
    auto part = stock::findItem(call.work.connection, code, filter.rows);
    if (!part) {
        part.error().field = u"id"_s;
        return Failure{part.error()};
    }
    filter.item = part->id;
    FRACTAL_TRY(const auto levels, stock::list(call.work.connection, filter));
    answer.beginObject().field("id", recordId(RecordKind::Part, part->code));
    answer.field("title", QString{part->code + u" \u2013 "_s + part->name}).field("text", markdownOf(call, *part, levels));
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::Part, part->code));
    answer.key("metadata").beginObject().field("type", "part").field("code", part->code);
    answer.field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject().endObject();
    return {};
}

} // namespace fractal::operations
