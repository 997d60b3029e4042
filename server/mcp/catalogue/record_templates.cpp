// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/record_templates.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordTemplate table[]{
    {"fractal://work-orders/{id}", "work-order", "Work order", "One work order with all its parts, by code or id.",
     "get_work_order", nullptr, "work_order", nullptr, "list_work_orders", ""},
    {"fractal://assets/{code}", "asset", "Asset", "One asset or location with its open work orders, by code or id.", "get_asset",
     "open_work_orders", "asset", "out_of_service", "list_assets", ""},
    {"fractal://assets/{code}/history", "asset-history", "History of an asset",
     "One asset with its completed and cancelled work orders, newest first.", "get_asset", "history", "asset", "work_order",
     "list_assets", ""},
    {"fractal://requests/{id}", "request", "Work request", "One work request as text, by code.", "fetch", nullptr, "work_request",
     nullptr, "list_work_requests", "req:"},
    {"fractal://plans/{id}", "plan", "Maintenance plan", "One maintenance plan as text, by code.", "fetch", nullptr,
     "maintenance_plan", nullptr, "list_maintenance_plans", "plan:"},
};

/// What stands for the variable; nothing when the address has another form.
std::optional<QString> variableIn(const QString &uri, QLatin1StringView uriTemplate)
{
    const qsizetype open = uriTemplate.indexOf(u'{');
    const QLatin1StringView before = uriTemplate.first(open);
    const QLatin1StringView after = uriTemplate.sliced(uriTemplate.indexOf(u'}') + 1);
    if (!uri.startsWith(before) || !uri.endsWith(after) || uri.size() <= before.size() + after.size())
        return {};
    const QString value = uri.sliced(before.size()).chopped(after.size());
    if (value.contains(u'/') || value.contains(u'?') || value.contains(u'#'))
        return {};
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8()));
}

QJsonArray partsOf(const RecordTemplate &record, const Operation &operation)
{
    if (record.include)
        return {QString::fromLatin1(record.include)};
    const QJsonObject schema = QJsonDocument::fromJson(operation.inputSchema).object();
    return schema["properties"_L1]["include"_L1]["items"_L1]["enum"_L1].toArray();
}

} // namespace

std::span<const RecordTemplate> recordTemplates()
{
    return table;
}

std::optional<RecordAddress> recordAddress(const QString &uri)
{
    for (const RecordTemplate &record : table) {
        const auto code = variableIn(uri, QLatin1StringView{record.uriTemplate});
        const Operation *operation = code ? operations::find(QString::fromLatin1(record.operation)) : nullptr;
        if (!operation || !operations::find(QString::fromLatin1(record.lister)))
            continue;
        QJsonObject arguments{{u"id"_s, QString{QLatin1StringView{record.idPrefix} + *code}}};
        if (const QJsonArray parts = partsOf(record, *operation); !parts.isEmpty())
            arguments.insert(u"include"_s, parts);
        return RecordAddress{&record, operation, *code, arguments};
    }
    return {};
}

} // namespace fractal::mcp
