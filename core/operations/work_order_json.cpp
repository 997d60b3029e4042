// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/work_order_json.h"

#include "core/maintenance/money.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/work_order_queries.h"
#include "core/operations/record_url.h"
#include "core/store/users.h"

#include <QJsonArray>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using work_orders::WorkOrder;

void writeReference(JsonWriter &answer, const char *name, const work_orders::AssetReference &asset)
{
    operations::writeReference(answer, name, asset.id.value, asset.code, asset.name);
}

void writeReference(JsonWriter &answer, const char *name, const work_orders::PersonReference &person)
{
    operations::writeReference(answer, name, person.id.value, person.code, person.name);
}

/// An imported work order may name a creator who has no account.
void writeCreator(JsonWriter &answer, const WorkOrder &order)
{
    if (order.createdBy.id || order.createdByName.isEmpty()) {
        writeReference(answer, "created_by", order.createdBy);
        return;
    }
    answer.key("created_by").beginObject();
    answer.key("id").null();
    answer.key("code").null();
    answer.field("name", order.createdByName);
    answer.endObject();
}

void writeFailure(JsonWriter &answer, const WorkOrder &order)
{
    answer.field("is_failure", order.isFailure);
    answer.key("failure").beginObject();
    answer.fieldOrNull("mode", order.failureMode);
    answer.fieldOrNull("cause", order.failureCause);
    answer.fieldOrNull("detection", order.failureDetection);
    answer.fieldOrNull("severity", order.failureSeverity);
    answer.endObject();
}

void writeStored(JsonWriter &answer, const QString &field, const QJsonValue &value)
{
    if (field.endsWith("_at"_L1) && value.isDouble())
        answer.instant({value.toInteger()});
    else if (field == "is_failure"_L1)
        answer.boolean(value.toInt() != 0);
    else
        answer.value(value);
}

int doneIn(const QJsonObject &record)
{
    int done = 0;
    const QJsonArray steps = record["tasks"_L1].toArray();
    for (const QJsonValue &step : steps)
        done += step["done"_L1].toInt();
    return done;
}

/// Field by field, in the words of the answers rather than of the columns.
void writeChanged(JsonWriter &answer, const journal::Change &change, const QString &responsibleBefore,
                  const QString &responsibleAfter)
{
    answer.key("changed").beginArray();
    const auto write = [&](const QString &field, const QJsonValue &before, const QJsonValue &after) {
        answer.beginObject().field("field", field).key("before");
        writeStored(answer, field, before);
        answer.key("after");
        writeStored(answer, field, after);
        answer.endObject();
    };
    for (auto member = change.before.begin(); member != change.before.end(); ++member) {
        const QString field = member.key();
        const QJsonValue after = change.after[field];
        // Costs have a right of their own, which may be gone when this answer is given again.
        if (member.value() == after || field == "updated_at"_L1 || field == "cost_minor"_L1)
            continue;
        if (field == "tasks"_L1)
            write(u"tasks_done"_s, doneIn(change.before), doneIn(change.after));
        else if (field == "responsible_id"_L1)
            write(u"responsible"_s, responsibleBefore.isEmpty() ? QJsonValue{} : QJsonValue{responsibleBefore},
                  responsibleAfter.isEmpty() ? QJsonValue{} : QJsonValue{responsibleAfter});
        else
            write(field, member.value(), after);
    }
    answer.endArray();
}

QString signInName(Connection &connection, const QJsonValue &id)
{
    if (!id.isDouble())
        return {};
    const auto user = users::find(connection, {id.toInteger()});
    return user ? user->name : QString{}; // an account that is gone has no name any more
}

} // namespace

void writeReference(JsonWriter &answer, const char *name, qint64 id, const QString &code, const QString &title)
{
    answer.key(name);
    if (id == 0) {
        answer.null();
        return;
    }
    answer.beginObject().field("id", id).field("code", code).field("name", title).endObject();
}

void writeMoney(JsonWriter &answer, const char *name, std::optional<qint64> minor, const QString &currency)
{
    answer.key(name);
    if (!minor) {
        answer.null();
        return;
    }
    const int digits = money::minorDigits(currency);
    answer.beginObject().field("value", money::value(*minor, digits)).field("amount", money::amount(*minor, digits));
    answer.field("currency", currency).endObject();
}

std::vector<QLatin1StringView> allowedTransitions(const Principal &principal, const WorkOrder &order)
{
    std::vector<QLatin1StringView> names;
    for (const work_orders::Transition &step : work_orders::transitionTable) {
        const Permission right{Resource::WorkOrders, step.right};
        if (step.from == order.status && principal.may(right) && row_filter::admits(principal.rows(right), order))
            names.push_back(work_orders::nameOf(step.to));
    }
    return names;
}

void writeListed(const Call &call, JsonWriter &answer, const WorkOrder &order)
{
    answer.field("id", order.id.value).field("code", order.code).field("title", order.title);
    answer.field("status", QString{nameOf(order.status)}).field("type", order.type).field("priority", order.priority);
    writeReference(answer, "asset", order.asset);
    writeReference(answer, "location", order.location);
    writeReference(answer, "responsible", order.responsible);
    answer.field("created_at", order.createdAt).field("scheduled_at", order.scheduledAt).field("due_at", order.dueAt);
    answer.field("completed_at", order.completedAt);
    answer.field("overdue", order.isOverdue(call.work.now())).field("completed_percentage", order.completedPercentage);
    answer.field("version", order.version);
}

bool seesCosts(const Principal &principal, const WorkOrder &order)
{
    constexpr Permission costs{Resource::Costs, Action::View};
    return principal.may(costs) && row_filter::admits(principal.rows(costs), order);
}

void writeCosts(const Call &call, JsonWriter &answer, const WorkOrder &order)
{
    if (seesCosts(call.principal, order))
        writeMoney(answer, "cost_total", order.costMinor, call.site.currency);
}

void writeDetails(const Call &call, JsonWriter &answer, const WorkOrder &order)
{
    answer.field("description", order.description).field("note", order.note);
    writeCreator(answer, order);
    writeReference(answer, "requester", order.requester);
    answer.field("started_at", order.startedAt).field("finished_at", order.finishedAt).field("cancelled_at", order.cancelledAt);
    writeFailure(answer, order);
    answer.fieldOrNull("system", order.system).fieldOrNull("part", order.part).fieldOrNull("action", order.action);
    answer.key("running_time_s");
    if (order.runningTimeS)
        answer.integer(*order.runningTimeS);
    else
        answer.null();
    answer.field("updated_at", order.updatedAt);
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkOrder, order.code));
    answer.key("allowed_transitions").beginArray();
    for (const QLatin1StringView name : allowedTransitions(call.principal, order))
        answer.latin1(name.data());
    answer.endArray();
}

Result<void> writeWorkOrder(Call &call, JsonWriter &answer, const QString &code)
{
    RowFilter everything;
    everything.locationPath = call.principal.locationPath;
    FRACTAL_TRY(const WorkOrder order, work_orders::find(call.work.connection, code, everything));
    answer.key("work_order").beginObject();
    writeListed(call, answer, order);
    answer.field("url", recordUrl(call.site.publicUrl, RecordKind::WorkOrder, order.code)).endObject();
    return {};
}

Result<void> writeWrittenMembers(Call &call, JsonWriter &answer, const journal::Change &change)
{
    FRACTAL_TRY_VOID(writeWorkOrder(call, answer, change.code));
    writeChanged(answer, change, signInName(call.work.connection, change.before["responsible_id"_L1]),
                 signInName(call.work.connection, change.after["responsible_id"_L1]));
    answer.field("version", change.versionAfter).field("time_zone", QString::fromLatin1(call.site.timeZone));
    return {};
}

Result<void> writeWritten(Call &call, JsonWriter &answer, const journal::Change &change)
{
    answer.beginObject();
    FRACTAL_TRY_VOID(writeWrittenMembers(call, answer, change));
    answer.endObject();
    return {};
}

} // namespace fractal::operations
