// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/fixed_resources.h"

#include "core/base/json_writer.h"
#include "core/maintenance/indicators.h"
#include "server/pages/record_parts.h"

namespace fractal::mcp {

namespace {

constexpr Permission viewKpis{Resource::Kpis, Action::View};

/// {"in_process":{"en":…,"fr":…,"es":…},…}
void writeWords(JsonWriter &json, const char *name, std::span<const pages::RecordWord> words)
{
    json.key(name).beginObject();
    for (const pages::RecordWord &word : words) {
        json.key(word.wire).beginObject();
        for (const pages::Language language : pages::languages)
            json.field(codeOf(language).data(), pages::Words{language}(word.words));
        json.endObject();
    }
    json.endObject();
}

QByteArray enums()
{
    JsonWriter json;
    json.beginObject();
    writeWords(json, "status", pages::statusWords);
    writeWords(json, "type", pages::typeWords);
    writeWords(json, "priority", pages::gradeWords);
    writeWords(json, "criticality", pages::gradeWords);
    writeWords(json, "kind", pages::kindWords);
    json.endObject();
    return json.take();
}

QByteArray definitions()
{
    JsonWriter json;
    json.beginObject().key("metrics").beginArray();
    for (const indicators::MetricInfo &info : indicators::metricTable) {
        json.beginObject().field("name", info.name).field("unit", info.unit);
        json.field("formula", info.formula).field("definition", info.definition).endObject();
    }
    json.endArray().endObject();
    return json.take();
}

constexpr FixedResource table[]{
    {"fractal://schema/enums", "enums", "Words",
     "All words that lists and filters know (status, type, priority, criticality, kind), with what people call them in "
     "English, French and Spanish.",
     [](const Principal &) { return true; }, enums},
    {"fractal://kpis/definitions", "kpi-definitions", "Indicators", "What each indicator means, its formula, unit and standard.",
     [](const Principal &principal) { return principal.holds(viewKpis); }, definitions},
};

} // namespace

std::span<const FixedResource> fixedResources()
{
    return table;
}

} // namespace fractal::mcp
