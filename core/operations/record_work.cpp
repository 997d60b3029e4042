// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/money.h"
#include "core/maintenance/recorded_work.h"
#include "core/maintenance/stock.h"
#include "core/maintenance/stored_text.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/task_json.h"
#include "core/operations/task_pieces.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission executing{Resource::Tasks, Action::Execute};
constexpr Permission moving{Resource::Inventory, Action::Add};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\",\"task_id\"],\"properties\":{"
      FRACTAL_ID_ARGUMENT("Code of the work order such as OT-1496, or its id as text.") ","
      "\"task_id\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647,\"description\":\"Number of one of its tasks, as get_work_order names it.\"},"
      FRACTAL_WORD("action", "\"start\",\"pause\",\"resume\",\"finish\"", "What happens to the task; nothing unless given: then only subtasks, labour and parts are recorded. Finish also ends a task that nobody started.") ","
      FRACTAL_MOMENT("at", "When; now unless given; not in the future and not before the work began.") ","
      "\"subtasks\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"Subtasks to tick off.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"id\"],\"properties\":{"
      "\"id\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647,\"description\":\"Number of a subtask of this task.\"},"
      FRACTAL_TEXT("value", "500", "What was measured or noted.") "," FRACTAL_FLAG("done", "false: it is not done after all; true unless given.") "}}},"
      "\"labour\":{\"type\":\"array\",\"maxItems\":20,\"description\":\"Who worked how long.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"person\",\"seconds\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("person", "100", "Sign-in name.") ","
      "\"seconds\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":604800,\"description\":\"How long, in seconds.\"}}}},"
      "\"parts\":{\"type\":\"array\",\"maxItems\":50,\"description\":\"Spare parts and supplies that went into it.\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"item\",\"quantity\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("item", "100", "Code (or id) of a spare part.") ","
      "\"quantity\":{\"type\":\"number\",\"minimum\":0.001,\"maximum\":1000000,\"description\":\"How many, in the unit of the part, to a thousandth.\"},"
      "\"unit_cost\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1000000000,\"description\":\"Cost of one in the site's currency; added to the cost of the work order.\"},"
      FRACTAL_REQUIRED_TEXT("warehouse", "100", "Code of the warehouse that it is taken from: its stock goes down, and its unit cost counts unless one is given. Nothing leaves a stock unless given.") "}}}," FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"task\",\"work_order\",\"changed\",\"version\"],\"properties\":{"
      FRACTAL_OUT_OBJECT("task", "\"object\"", FRACTAL_OUT_TASK, "The task as it is now.") "," FRACTAL_OUT_WRITTEN_WORK_ORDER "}}";
// clang-format on

Result<task_details::NewPart> partFrom(Call &call, const QJsonObject &given)
{
    const CallArguments arguments{given, call.site.timeZone};
    FRACTAL_TRY(const assets::Asset item, assetNamed(call, arguments.text("item"_L1), "parts"_L1, executing));
    if (item.kind != assets::Kind::SparePart)
        return failure(ErrorCode::ValidationFailed, u"%1 is no spare part."_s.arg(item.code), u"parts"_s);
    task_details::NewPart part;
    part.item = item.id;
    part.quantityMilli = std::llround(given["quantity"_L1].toDouble() * 1000);
    if (given.contains("unit_cost"_L1))
        part.unitCostMinor = std::llround(given["unit_cost"_L1].toDouble()
                                          * std::pow(10, money::minorDigits(call.site.currency)));
    return part;
}

/// What a part is taken out of, and what it cost there.
Result<std::optional<stock::NewMovement>> takenFrom(Call &call, const CallArguments &arguments, task_details::NewPart &part)
{
    if (!arguments.has("warehouse"_L1))
        return std::optional<stock::NewMovement>{};
    FRACTAL_TRY_VOID(call.principal.require(moving));
    const auto warehouse = stock::findWarehouse(call.work.connection, arguments.text("warehouse"_L1),
                                                call.principal.rows(moving));
    if (!warehouse)
        return failure(warehouse.error().code, warehouse.error().detail, u"parts"_s);
    FRACTAL_TRY(const auto level, stock::levelOf(call.work.connection, warehouse->id, part.item));
    part.warehouse = warehouse->code;
    if (!part.unitCostMinor && level)
        part.unitCostMinor = level->unitCostMinor;
    stock::NewMovement movement;
    movement.kind = stock::Movement::Exit;
    movement.item.id = part.item;
    movement.warehouse = *warehouse;
    movement.quantityMilli = part.quantityMilli;
    movement.createdBy = call.principal.user;
    movement.createdByName = call.principal.journalName();
    return std::optional{std::move(movement)};
}

Result<void> move(Call &call, WorkOrderId order, std::vector<stock::NewMovement> movements)
{
    for (stock::NewMovement &movement : movements) {
        movement.workOrder = order;
        auto moved = stock::move(call.work, movement);
        if (!moved)
            return failure(moved.error().code, moved.error().detail, u"parts"_s, moved.error().details);
        std::ranges::move(moved->changes, std::back_inserter(call.changes));
    }
    return {};
}

/// `movements`: what leaves a stock with it.
Result<recorded_work::Record> recordFrom(Call &call, std::vector<stock::NewMovement> &movements)
{
    const CallArguments arguments{call};
    recorded_work::Record record;
    record.task = {arguments.number("task_id"_L1).value_or(0)};
    record.deed = tasks::deedFromName(arguments.text("action"_L1));
    FRACTAL_TRY(record.at, arguments.moment("at"_L1));
    for (const CallArguments &given : arguments.objects("subtasks"_L1))
        record.ticks.push_back({.subtask = {given.number("id"_L1).value_or(0)},
                                .done = given.optionalFlag("done"_L1).value_or(true),
                                .value = stored_text::line(given.text("value"_L1))});
    for (const CallArguments &given : arguments.objects("labour"_L1)) {
        FRACTAL_TRY(const UserId person, personNamed(call, given.text("person"_L1), "labour"_L1));
        record.labour.push_back({person, given.number("seconds"_L1).value_or(0)});
    }
    const QJsonArray parts = call.arguments["parts"_L1].toArray();
    for (const QJsonValue &given : parts) {
        FRACTAL_TRY(task_details::NewPart part, partFrom(call, given.toObject()));
        FRACTAL_TRY(auto movement, takenFrom(call, CallArguments{given.toObject(), call.site.timeZone}, part));
        if (movement)
            movements.push_back(*std::move(movement));
        record.parts.push_back(std::move(part));
    }
    if (!record.deed && record.ticks.empty() && record.labour.empty() && record.parts.empty())
        return failure(ErrorCode::ValidationFailed, u"Nothing is recorded; give an action, subtasks, labour or parts."_s,
                       u"action"_s);
    return record;
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const work_orders::WorkOrder order, reachableWorkOrder(call, executing));
    std::vector<stock::NewMovement> movements;
    FRACTAL_TRY(const recorded_work::Record record, recordFrom(call, movements));
    FRACTAL_TRY(const journal::Change change, recorded_work::record(call.work, order, record));
    call.changes.push_back(change);
    FRACTAL_TRY_VOID(move(call, order.id, std::move(movements)));
    FRACTAL_TRY(const std::vector<tasks::Task> found, tasks::ofWorkOrder(call.work.connection, order.id));
    answer.beginObject().key("task").beginObject();
    writeTask(call, answer, *std::ranges::find(found, record.task, &tasks::Task::id), {});
    answer.endObject();
    FRACTAL_TRY_VOID(writeWrittenMembers(call, answer, change));
    answer.endObject();
    return {};
}

} // namespace

Operation record_work()
{
    return {
        .name = "record_work",
        .title = QT_TRANSLATE_NOOP("Operation", "Record work done"),
        .description =
            "Records what was done in a task of a work order that is in process: starts, pauses, resumes or finishes it, ticks "
            "off subtasks, adds the hours that people worked and the parts that went into it. It can be undone from the "
            "Transactions Log.",
        .needs = executing,
        .effect = Effect::Changes,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = stillVisible};
}

} // namespace fractal::operations
