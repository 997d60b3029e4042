// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/indicator_json.h"

#include "core/maintenance/money.h"

#include <cmath>

namespace fractal::operations {
namespace {

using indicators::Metric;
using indicators::Value;

void writeOptional(JsonWriter &answer, const char *name, const std::optional<double> &number)
{
    if (number)
        answer.field(name, *number);
}

void writeCost(JsonWriter &answer, const Value &cost, const QString &currency)
{
    const int digits = money::minorDigits(currency);
    answer.key("value");
    if (!cost.value) {
        answer.null().field("unit", currency);
        answer.field("numerator", money::value(std::llround(cost.numerator), digits)).field("denominator", cost.denominator);
        return;
    }
    const qint64 minor = std::llround(*cost.value);
    answer.number(money::value(minor, digits)).field("unit", currency);
    answer.field("amount", money::amount(minor, digits)).field("currency", currency);
    answer.field("numerator", money::value(std::llround(cost.numerator), digits)).field("denominator", cost.denominator);
}

void writeRatio(JsonWriter &answer, Metric metric, const Value &ratio)
{
    answer.key("value");
    if (ratio.value)
        answer.number(*ratio.value);
    else
        answer.null();
    answer.field("unit", infoOf(metric).unit).field("numerator", ratio.numerator).field("denominator", ratio.denominator);
    writeOptional(answer, "lower_bound", ratio.lowerBound);
    writeOptional(answer, "m12", ratio.m12);
    writeOptional(answer, "median", ratio.median);
    writeOptional(answer, "p90", ratio.p90);
}

} // namespace

void writeIndicators(JsonWriter &answer, const std::vector<Metric> &metrics, const std::vector<Value> &values,
                     const QString &currency, Explanations explanations)
{
    answer.key("metrics").beginArray();
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const Value &value = values[i];
        answer.beginObject().field("name", infoOf(metrics[i]).name);
        if (metrics[i] == Metric::CostTotal || metrics[i] == Metric::CostPerAsset)
            writeCost(answer, value, currency);
        else
            writeRatio(answer, metrics[i], value);
        answer.field("sample", value.sample);
        if (value.nullReason)
            answer.field("null_reason", value.nullReason);
        if (explanations == Explanations::Given)
            answer.field("formula", infoOf(metrics[i]).formula).field("definition", infoOf(metrics[i]).definition);
        answer.endObject();
    }
    answer.endArray();
}

} // namespace fractal::operations
