// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/meter_readings.h"
#include "core/operations/operation.h"
#include "core/operations/reach.h"
#include "core/operations/upkeep_json.h"
#include "core/operations/upkeep_schemas.h"

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;

constexpr Permission add{Resource::MeterReadings, Action::Add};
constexpr Permission viewMeters{Resource::Meters, Action::View};

// clang-format off
constexpr auto inputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"asset\",\"meter\",\"value\",\"read_at\"],\"properties\":{"
      FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of the asset.") ","
      FRACTAL_REQUIRED_TEXT("meter", "100", "Code (or id) of its meter.") ","
      FRACTAL_NUMBER("value", "-1000000000000", "1000000000000", "What the meter shows, in its unit.") ","
      FRACTAL_MOMENT("read_at", "When it was read; not in the future.") ","
      FRACTAL_FLAG("rollover", "true: the counter started anew since the reading before, from its greatest value.") ","
      FRACTAL_FLAG("confirm_out_of_range", "true: a gauge's value outside of its limits is meant.") ","
      FRACTAL_WRITE_ARGUMENTS "}}";

constexpr auto outputSchema
    = "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"reading\",\"meter\",\"triggered_tasks\",\"version\"],\"properties\":{"
      FRACTAL_OUT_OBJECT("reading", "\"object\"", FRACTAL_OUT_READING, "As it is stored.") ","
      FRACTAL_OUT_OBJECT("meter", "\"object\"", FRACTAL_OUT_METER, "The meter.") ","
      FRACTAL_OUT_OBJECTS("triggered_tasks", FRACTAL_OUT_NUMBER("task", "Number.") "," FRACTAL_OUT_TEXT("title", "What is to be done.") ","
          FRACTAL_OUT_OBJECT("plan", "\"object\"", FRACTAL_OUT_TEXT("code", "Code.") "," FRACTAL_OUT_TEXT("name", "Name."), "Its plan.") ","
          FRACTAL_OUT_NUMBER("due_value", "The accumulated value at which it is due."), "What this reading made due.") ","
      FRACTAL_OUT_NUMBER("version", "The version of the reading.") ","
      FRACTAL_OUT_NUMBER("journal_id", "Entry of the Transactions Log, by which it can be undone.") ","
      FRACTAL_OUT_FLAG("replayed", "true: the answer of an earlier call with the same idempotency_key.") "," FRACTAL_OUT_TIME_ZONE "}}";
// clang-format on

/// The meter, and the right to add to it; what may be seen but not added to is Forbidden.
Result<meters::Meter> reachableMeter(Call &call)
{
    const Principal &principal = call.principal;
    FRACTAL_TRY(const assets::Asset asset, namedAsset(call, "asset"_L1, add));
    const RowFilter seen = principal.rows(principal.holds(viewMeters) ? viewMeters : add);
    FRACTAL_TRY(meters::Meter meter, meters::find(call.work.connection, asset.id, call.arguments["meter"_L1].toString(), seen));
    const auto own = assets::find(call.work.connection, asset.id, principal.rows(add));
    if (own)
        return meter;
    if (own.error().code != ErrorCode::NotFound)
        return Failure{own.error()};
    const QString missing{nameOf(add)};
    return failure(ErrorCode::Forbidden,
                   u"You have the permission %1 only for assets of your own work orders; this is none."_s.arg(missing), {},
                   {{u"missing"_s, missing}});
}

Result<meter_readings::NewReading> readingFrom(Call &call)
{
    const CallArguments arguments{call};
    FRACTAL_TRY(const std::optional<Instant> at, arguments.moment("read_at"_L1));
    if (!at)
        return failure(ErrorCode::ValidationFailed, u"read_at is missing."_s, u"read_at"_s);
    return meter_readings::NewReading{.value = call.arguments["value"_L1].toDouble(),
                                      .readAt = *at,
                                      .rollover = arguments.flag("rollover"_L1),
                                      .confirmOutOfRange = arguments.flag("confirm_out_of_range"_L1),
                                      .source = call.principal.actor == Actor::Desktop ? u"manual"_s : u"api"_s,
                                      .createdBy = call.principal.user,
                                      .createdByName = call.principal.journalName(),
                                      .importId = {}};
}

void writeTriggered(JsonWriter &answer, const std::vector<due_tasks::Triggered> &triggered)
{
    answer.key("triggered_tasks").beginArray();
    for (const due_tasks::Triggered &task : triggered) {
        answer.beginObject().field("task", task.task.value).field("title", task.title);
        answer.key("plan").beginObject().field("code", task.planCode).field("name", task.planName).endObject();
        answer.field("due_value", task.dueValue).endObject();
    }
    answer.endArray();
}

Result<void> run(Call &call, JsonWriter &answer)
{
    FRACTAL_TRY(const meters::Meter meter, reachableMeter(call));
    FRACTAL_TRY(const meter_readings::NewReading reading, readingFrom(call));
    FRACTAL_TRY(meter_readings::Added added, meter_readings::add(call.work, meter, reading));
    call.changes.push_back(std::move(added.change));
    std::vector<due_tasks::Triggered> triggered;
    if (meter.kind == meters::Kind::Counter) {
        FRACTAL_TRY(triggered, due_tasks::reached(call.work, meter.id, added.reading.accumulated, reading.readAt));
    }
    for (const due_tasks::Triggered &task : triggered)
        call.changes.push_back(task.change);
    answer.beginObject();
    writeReading(answer, "reading", added.reading);
    answer.key("meter").beginObject();
    writeMeter(answer, meter, false);
    answer.endObject();
    writeTriggered(answer, triggered);
    answer.field("version", 1).field("time_zone", QString::fromLatin1(call.site.timeZone)).endObject();
    return {};
}

Result<void> recheck(Call &call, const QJsonObject &)
{
    FRACTAL_TRY_VOID(reachableMeter(call));
    return {};
}

} // namespace

Operation add_meter_reading()
{
    return {
        .name = "add_meter_reading",
        .title = QT_TRANSLATE_NOOP("Operation", "Add reading"),
        .description =
            "Stores what a meter shows. A counter never falls, seen from the readings before and after by date, unless it started "
            "anew (rollover); a gauge stays within its limits unless confirmed. Answers which maintenance tasks it made due.",
        .needs = add,
        .effect = Effect::Adds,
        .idempotent = false,
        .inputSchema = inputSchema,
        .outputSchema = outputSchema,
        .run = run,
        .recheck = recheck};
}

} // namespace fractal::operations
