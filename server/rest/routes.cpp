// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/routes.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <array>

namespace fractal::rest {

using namespace Qt::StringLiterals;
using http::Method;

namespace {

constexpr std::array declared{
    Declaration{"search", Method::Get, "/search"},
    Declaration{"fetch", Method::Get, "/records/{id}"},
    Declaration{"get_current_user", Method::Get, "/me"},
    Declaration{"list_work_orders", Method::Get, "/work-orders"},
    Declaration{"create_work_order", Method::Post, "/work-orders"},
    Declaration{"count_work_orders", Method::Get, "/work-order-counts"},
    Declaration{"get_work_order", Method::Get, "/work-orders/{id}"},
    Declaration{"update_work_order", Method::Patch, "/work-orders/{id}"},
    Declaration{"add_work_order_comment", Method::Post, "/work-orders/{id}/comments"},
    Declaration{"record_work", Method::Post, "/work-orders/{id}/work"},
    Declaration{"change_work_order_status", Method::Post, "/work-orders/{id}/status"},
    Declaration{"close_work_order", Method::Post, "/work-orders/{id}/close"},
    Declaration{"cancel_work_order", Method::Post, "/work-orders/{id}/cancel"},
    Declaration{"list_work_requests", Method::Get, "/work-requests"},
    Declaration{"create_work_request", Method::Post, "/work-requests"},
    Declaration{"decide_work_request", Method::Post, "/work-requests/{id}/decision"},
    Declaration{"list_assets", Method::Get, "/assets"},
    Declaration{"get_asset", Method::Get, "/assets/{id}"},
    Declaration{"get_asset_tree", Method::Get, "/asset-tree"},
    Declaration{"set_asset_availability", Method::Post, "/assets/{id}/availability"},
    Declaration{"list_meters", Method::Get, "/meters"},
    Declaration{"add_meter_reading", Method::Post, "/meter-readings"},
    Declaration{"list_maintenance_plans", Method::Get, "/maintenance-plans"},
    Declaration{"list_due_tasks", Method::Get, "/due-tasks"},
    Declaration{"list_inventory", Method::Get, "/inventory"},
    Declaration{"add_inventory_movement", Method::Post, "/inventory-movements"},
    Declaration{"get_kpis", Method::Get, "/kpis"},
    Declaration{"run_report", Method::Get, "/reports/{report}"},
    Declaration{"list_directory", Method::Get, "/directory"},
    Declaration{"get_pending_change", Method::Get, "/pending-changes/{id}"},
};

bool isArgument(QByteArrayView part)
{
    return part.startsWith('{');
}

QByteArrayView nameOf(QByteArrayView argument)
{
    return argument.sliced(1).chopped(1);
}

QList<QByteArray> partsOf(QByteArrayView path)
{
    return path.toByteArray().split('/');
}

/// The arguments of the path; nothing when it is another path. RFC 3986 §2.4: split first, then decoded.
std::optional<QJsonObject> argumentsIn(const QList<QByteArray> &sent, const QList<QByteArray> &declaredParts)
{
    if (sent.size() != declaredParts.size())
        return {};
    QJsonObject arguments;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (!isArgument(declaredParts.at(i))) {
            if (sent.at(i) != declaredParts.at(i))
                return {};
            continue;
        }
        QStringDecoder decode{QStringDecoder::Utf8};
        const QString value = decode(QByteArray::fromPercentEncoding(sent.at(i)));
        if (value.isEmpty() || decode.hasError())
            return {};
        arguments.insert(QString::fromLatin1(nameOf(declaredParts.at(i))), value);
    }
    return arguments;
}

} // namespace

std::span<const Declaration> declarations()
{
    return declared;
}

QStringList Route::pathArguments() const
{
    QStringList names;
    for (const QByteArray &part : parts) {
        if (isArgument(part))
            names += QString::fromLatin1(nameOf(part));
    }
    return names;
}

const std::vector<Route> &routes()
{
    static const std::vector<Route> all = [] {
        std::vector<Route> made;
        for (const Declaration &row : declared) {
            const Operation *operation = operations::find(QString::fromLatin1(row.operation));
            if (operation == nullptr)
                continue;
            const QJsonObject schema = QJsonDocument::fromJson(operation->inputSchema).object();
            made.push_back({operation, row.method, row.path, partsOf(row.path), schema["properties"_L1].toObject()});
        }
        return made;
    }();
    return all;
}

std::optional<Match> match(Method method, QByteArrayView path)
{
    const Method asked = method == Method::Head ? Method::Get : method;
    const QList<QByteArray> sent = partsOf(path.size() > 1 && path.endsWith('/') ? path.chopped(1) : path);
    Match match;
    for (const Route &route : routes()) {
        const auto arguments = argumentsIn(sent, route.parts);
        if (!arguments)
            continue;
        match.allowed += route.method;
        if (route.method == asked) {
            match.route = &route;
            match.pathArguments = *arguments;
        }
    }
    return match.allowed.isEmpty() ? std::nullopt : std::optional{std::move(match)};
}

} // namespace fractal::rest
