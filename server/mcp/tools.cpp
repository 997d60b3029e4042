// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/tools.h"

#include "core/operations/runner.h"

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

Tools::Tools()
{
    for (const Operation &operation : operations::all())
        m_tools.push_back({&operation, toolJson(operation)});
}

void Tools::writeList(const Principal &principal, JsonWriter &json) const
{
    json.key("tools").beginArray();
    for (const Tool &tool : m_tools) {
        if (operations::isUsableBy(*tool.operation, principal))
            json.raw(tool.json);
    }
    json.endArray();
}

ScopeSet scopesOf(const Operation &operation)
{
    ScopeSet scopes;
    for (const Permission permission : operation.needs.permissions())
        scopes.add(permission);
    return scopes;
}

} // namespace fractal::mcp
