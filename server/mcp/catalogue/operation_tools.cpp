// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/operation_tools.h"

#include "core/operations/runner.h"
#include "server/mcp/catalogue/call_notes.h"
#include "server/mcp/catalogue/fair_turn.h"
#include "server/mcp/catalogue/missing_input.h"
#include "server/mcp/catalogue/tool_call.h"

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

void writeAnnotations(const Operation &operation, JsonWriter &json)
{
    const bool reads = operation.effect == Effect::Reads;
    json.key("annotations")
        .beginObject()
        .field("title", operation.title)
        .field("readOnlyHint", reads)
        .field("destructiveHint", operation.effect == Effect::Removes)
        .field("idempotentHint", reads || operation.idempotent)
        .field("openWorldHint", false) // SEC-2: nothing is sent or fetched outward
        .endObject();
}

/// ChatGPT reads it at both places (mcp.md §3).
void writeSecuritySchemes(const Operation &operation, JsonWriter &json)
{
    json.key("securitySchemes").beginArray().beginObject().field("type", "oauth2").key("scopes").beginArray();
    for (const QString &scope : scopesOf(operation).toString().split(u' ', Qt::SkipEmptyParts))
        json.string(scope);
    json.endArray().endObject().endArray();
}

QByteArray toolJson(const Operation &operation)
{
    JsonWriter json;
    json.beginObject().field("name", operation.name).field("title", operation.title).field("description", operation.description);
    json.key("inputSchema").raw(operation.inputSchema);
    json.key("outputSchema").raw(operation.outputSchema);
    writeAnnotations(operation, json);
    writeSecuritySchemes(operation, json);
    json.key("_meta").beginObject();
    writeSecuritySchemes(operation, json);
    json.endObject().endObject();
    return json.take();
}

} // namespace

OperationTools::OperationTools(CallRecorder &recorder) : m_recorder{recorder}
{
    for (const Operation &operation : operations::all())
        m_tools.push_back({&operation, toolJson(operation)});
}

Listing OperationTools::list(const Turn &turn) const
{
    Listing listing;
    for (const Tool &tool : m_tools) {
        if (operations::isUsableBy(*tool.operation, turn.asker.principal))
            listing.push_back(tool.json);
    }
    m_recorder.readTools(turn.asker.principal);
    return listing;
}

Answer OperationTools::call(const Turn &turn) const
{
    auto call = toolCallFrom(turn);
    if (!call)
        return std::move(call).error();
    m_recorder.calledTool(turn.asker.principal);
    auto admission = admitted(turn);
    if (!admission)
        return slowedDown(*call, turn.asker, admission.error(), m_recorder, turn.work.now());
    if (auto asked = missingInput(turn, *call))
        return *std::move(asked);
    if (!call->writes() && !call->operation->heavy && !http::FairUse::goesApart(*admission)) {
        const http::FairUse::OnNetworkThread here{*admission};
        return run(*call, turn.asker, m_recorder, turn.work);
    }
    if (auto refusal = refusalOf(*call, turn.asker, m_recorder, turn.work.now()))
        return *std::move(refusal);
    std::vector<Note> notes = notesBefore(*call);
    return InPlace{call->writes() ? http::Place::Write : http::Place::Pool,
                   [this, call = *std::move(call)](const Asker &asker, Work &work) { return run(call, asker, m_recorder, work); },
                   *std::move(admission), std::move(notes)};
}

QByteArray OperationTools::stateOf(const Asker &asker) const
{
    QByteArray usable;
    for (const Tool &tool : m_tools)
        usable += operations::isUsableBy(*tool.operation, asker.principal) ? '1' : '0';
    return usable;
}

} // namespace fractal::mcp
