// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/task_json.h"

namespace fractal::operations {
namespace {

void numberOrNull(JsonWriter &answer, const char *name, const std::optional<qint64> &number)
{
    answer.key(name);
    if (number)
        answer.integer(*number);
    else
        answer.null();
}

void writeSubtasks(JsonWriter &answer, const tasks::Task &task)
{
    answer.key("subtasks").beginArray();
    for (const tasks::Subtask &subtask : task.subtasks) {
        answer.beginObject().field("id", subtask.id.value).field("title", subtask.title);
        answer.field("mandatory", subtask.mandatory).field("done", subtask.done);
        answer.fieldOrNull("value", subtask.value).field("done_at", subtask.doneAt).endObject();
    }
    answer.endArray();
}

void writeResources(const Call &call, JsonWriter &answer, const tasks::Task &task, bool costs)
{
    answer.key("labour").beginArray();
    for (const tasks::Labour &spent : task.labour) {
        answer.beginObject();
        writeReference(answer, "person", spent.person.id.value, spent.person.code, spent.person.name);
        answer.field("seconds", spent.seconds).field("at", spent.at).endObject();
    }
    answer.endArray().key("parts").beginArray();
    for (const tasks::Part &part : task.parts) {
        answer.beginObject();
        writeReference(answer, "item", part.item.id.value, part.item.code, part.item.name);
        answer.field("quantity", static_cast<double>(part.quantityMilli) / 1000);
        if (costs)
            writeMoney(answer, "unit_cost", part.unitCostMinor, call.site.currency);
        answer.fieldOrNull("warehouse", part.warehouse).field("at", part.at).endObject();
    }
    answer.endArray();
}

} // namespace

void writeTask(const Call &call, JsonWriter &answer, const tasks::Task &task, TaskParts parts)
{
    answer.field("id", task.id.value).field("position", task.position).field("title", task.title);
    answer.field("state", QString{nameOf(task.state())}).field("done", task.done);
    numberOrNull(answer, "estimated_s", task.estimatedS);
    numberOrNull(answer, "duration_s", task.durationS);
    answer.field("started_at", task.startedAt).field("running_since", task.runningSince).field("finished_at", task.finishedAt);
    if (parts.subtasks)
        writeSubtasks(answer, task);
    if (parts.resources)
        writeResources(call, answer, task, parts.costs);
}

void writeComment(JsonWriter &answer, const work_order_comments::Comment &comment)
{
    answer.field("id", comment.id.value);
    if (comment.author.id) {
        writeReference(answer, "author", comment.author.id.value, comment.author.code, comment.author.name);
    } else {
        answer.key("author").beginObject().key("id").null().key("code").null();
        answer.field("name", comment.journalName).endObject();
    }
    answer.field("text", comment.text).field("created_at", comment.createdAt);
}

} // namespace fractal::operations
