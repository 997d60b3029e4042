// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/record_endpoint.h"

#include "core/maintenance/work_order_queries.h"
#include "core/maintenance/work_request_queries.h"
#include "core/operations/runner.h"
#include "core/operations/site_facts.h"
#include "server/http/status.h"
#include "server/oauth/errand.h"
#include "server/oauth/own_pages.h"
#include "server/oauth/redirect.h"
#include "server/page_frame_of.h"
#include "server/pages/asset_page.h"
#include "server/pages/security_headers.h"
#include "server/pages/work_order_page.h"
#include "server/pages/work_request_page.h"
#include "server/report_endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return fromRfc3339(value.toString());
}

pages::RecordReference referenceOf(const QJsonValue &value, bool readable)
{
    return {value["code"_L1].toString(), value["name"_L1].toString(), readable};
}

QByteArray workOrderPage(pages::Frame frame, const Principal &reader, const pages::Reader &header, const QJsonObject &order)
{
    const bool seesAssets = reader.may({Resource::Assets, Action::View});
    pages::WorkOrderPage page;
    page.frame = std::move(frame);
    page.reader = header;
    page.code = order["code"_L1].toString();
    page.title = order["title"_L1].toString();
    page.description = order["description"_L1].toString();
    page.status = order["status"_L1].toString();
    page.type = order["type"_L1].toString();
    page.priority = order["priority"_L1].toString();
    page.overdue = order["overdue"_L1].toBool();
    page.asset = referenceOf(order["asset"_L1], seesAssets);
    page.location = referenceOf(order["location"_L1], seesAssets);
    page.system = order["system"_L1].toString();
    page.part = order["part"_L1].toString();
    page.failureMode = order["failure"_L1]["mode"_L1].toString();
    page.responsible = order["responsible"_L1]["name"_L1].toString();
    page.scheduledAt = instantOf(order["scheduled_at"_L1]);
    page.dueAt = instantOf(order["due_at"_L1]);
    page.startedAt = instantOf(order["started_at"_L1]);
    page.completedAt = instantOf(order["completed_at"_L1]);
    if (order["running_time_s"_L1].isDouble())
        page.runningTimeS = order["running_time_s"_L1].toInteger();
    page.cost = order["cost_total"_L1]["amount"_L1].toString();
    page.currency = order["cost_total"_L1]["currency"_L1].toString();
    page.note = order["note"_L1].toString();
    const QJsonArray tasks = order["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks)
        page.tasks.push_back({task["title"_L1].toString(), task["done"_L1].toBool()});
    return pages::render(page);
}

QByteArray assetPage(pages::Frame frame, const Principal &, const pages::Reader &header, const QJsonObject &asset)
{
    pages::AssetPage page;
    page.frame = std::move(frame);
    page.reader = header;
    page.code = asset["code"_L1].toString();
    page.name = asset["name"_L1].toString();
    page.kind = asset["kind"_L1].toString();
    page.criticality = asset["criticality"_L1].toString();
    page.active = asset["active"_L1].toBool();
    page.outOfService = asset["out_of_service"_L1].toBool();
    page.parent = referenceOf(asset["location"_L1], true);
    page.assetType = asset["asset_type"_L1].toString();
    page.manufacturer = asset["manufacturer"_L1].toString();
    page.model = asset["model"_L1].toString();
    page.serialNumber = asset["serial_number"_L1].toString();
    page.address = asset["address"_L1].toString();
    page.city = asset["city"_L1].toString();
    page.description = asset["description"_L1].toString();
    page.commissionedAt = instantOf(asset["commissioned_at"_L1]);
    if (asset["open_work_orders"_L1].isDouble())
        page.openWorkOrders = asset["open_work_orders"_L1].toInteger();
    return pages::render(page);
}

/// A kind of record that has a page: the operation that reads it, and how it is shown.
struct Kind {
    QByteArrayView prefix;
    const char *operation;
    QJsonArray include;
    QByteArray (*show)(pages::Frame frame, const Principal &reader, const pages::Reader &header, const QJsonObject &record);
};

http::Response show(http::Exchange &exchange, const Kind &kind, const QString &code, const Principal &reader,
                    const pages::Reader &header)
{
    const Operation *operation = operations::find(QString::fromLatin1(kind.operation));
    const SiteFacts facts = siteFacts(exchange.site);
    QJsonObject arguments{{u"id"_s, code}};
    if (!kind.include.isEmpty())
        arguments[u"include"_s] = kind.include;
    const auto answer = operations::call(*operation, arguments, reader, facts, exchange.work);
    if (!answer)
        return errorPage(exchange, answer.error());
    return pages::pageResponse(status::ok,
                               kind.show(frameOf(exchange), reader, header, QJsonDocument::fromJson(*answer).object()));
}

/// Work requests have no operation that answers one as a record; their page is made of the record itself.
constexpr QByteArrayView requestPrefix = "/o/requests/";

pages::RecordReference referenceOf(const work_requests::AssetReference &asset, bool readable)
{
    return {asset.code, asset.name, readable};
}

http::Response showRequest(http::Exchange &exchange, const QString &code, const Principal &reader, const pages::Reader &header)
{
    constexpr Permission view{Resource::WorkRequests, Action::View};
    constexpr Permission viewOrders{Resource::WorkOrders, Action::View};
    if (!reader.may(view))
        return statusPage(exchange, status::notFound);
    Connection &connection = exchange.work.connection;
    const auto request = work_requests::find(connection, code, reader.rows(view));
    if (!request)
        return errorPage(exchange, request.error());
    const bool seesAssets = reader.may({Resource::Assets, Action::View});
    pages::WorkRequestPage page;
    page.frame = frameOf(exchange);
    page.reader = header;
    page.code = request->code;
    page.title = request->title;
    page.description = request->description;
    page.status = QString{nameOf(request->status)};
    page.urgent = request->urgent;
    page.asset = referenceOf(request->asset, seesAssets);
    page.location = referenceOf(request->location, seesAssets);
    page.requestedBy = request->requester.name.isEmpty() ? request->requestedBy : request->requester.name;
    page.reason = request->reason;
    page.incidentAt = request->incidentAt;
    page.createdAt = request->createdAt;
    page.decidedAt = request->decidedAt;
    page.solvedAt = request->solvedAt;
    if (reader.may(viewOrders)) {
        if (const auto order = work_orders::find(connection, request->workOrderCode, reader.rows(viewOrders)))
            page.workOrder = {order->code, order->title, true};
    }
    return pages::pageResponse(status::ok, pages::render(page));
}

} // namespace

http::Outcome recordPage(http::Exchange &exchange)
{
    const Kind kinds[] = {
        {"/o/work-orders/", "get_work_order", {u"tasks"_s, u"costs"_s}, workOrderPage},
        {"/o/assets/", "get_asset", {}, assetPage},
    };
    const auto kind = std::ranges::find_if(kinds,
                                           [&](const Kind &known) { return exchange.request.path.startsWith(known.prefix); });
    const bool isRequest = exchange.request.path.startsWith(requestPrefix);
    const bool isReport = exchange.request.path.startsWith(reportPrefix);
    if (kind == std::end(kinds) && !isRequest && !isReport)
        return statusPage(exchange, status::notFound);
    const oauth::SiteView site{exchange.site};
    const auto visitor = oauth::visitorOf(exchange, site);
    if (!visitor)
        return statusPage(exchange, status::serviceUnavailable);
    if (!visitor->user)
        return oauth::redirectTo(oauth::signInAddress(exchange.work, exchange.request.path));
    const auto reader = users::principalOf(exchange.work.connection, *visitor->user, Actor::User);
    if (!reader)
        return statusPage(exchange, status::serviceUnavailable);
    if (isReport)
        return reportDownload(exchange, *reader);
    const qsizetype prefix = isRequest ? requestPrefix.size() : kind->prefix.size();
    const QString code = QString::fromUtf8(QByteArray::fromPercentEncoding(exchange.request.path.sliced(prefix)));
    const pages::Reader header = oauth::readerOf(exchange, site, *visitor);
    return isRequest ? showRequest(exchange, code, *reader, header) : show(exchange, *kind, code, *reader, header);
}

} // namespace fractal
