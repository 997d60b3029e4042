// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/record_search.h"
#include "core/maintenance/search_text.h"
#include "core/maintenance/work_order_status.h"
#include "core/maintenance/work_request_status.h"

namespace fractal::record_search {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostWords = 6;

/// False when the value is none that we know: then it is a word.
bool readType(Parsed &parsed, const QString &value)
{
    const bool isOrder = value == "work_order"_L1 || value == "work_orders"_L1 || value == "wo"_L1 || value == "ot"_L1;
    const bool isAsset = value == "asset"_L1 || value == "assets"_L1;
    const bool isKind = value == "location"_L1 || value == "equipment"_L1 || value == "tool"_L1 || value == "spare_part"_L1
        || value == "digital"_L1;
    const bool isRequest = value == "work_request"_L1 || value == "work_requests"_L1 || value == "request"_L1
        || value == "requests"_L1 || value == "req"_L1;
    const bool isPlan = value == "plan"_L1 || value == "plans"_L1 || value == "maintenance_plan"_L1;
    const bool isPart = value == "part"_L1 || value == "parts"_L1;
    if (!isOrder && !isAsset && !isKind && !isRequest && !isPlan && !isPart)
        return false;
    parsed.workOrders = isOrder;
    parsed.workRequests = isRequest;
    parsed.assets = isAsset || isKind;
    parsed.plans = isPlan;
    parsed.parts = isPart;
    if (isKind)
        parsed.question.kinds = {value};
    return true;
}

QStringList requestStatuses(bool active)
{
    QStringList names;
    for (const work_requests::StatusInfo &info : work_requests::statusTable) {
        if (info.active == active)
            names.append(QString::fromLatin1(info.name));
    }
    return names;
}

/// A state that only one of the two kinds has leaves the other out.
bool readStatus(Parsed &parsed, const QString &value)
{
    Question &question = parsed.question;
    const bool open = value == "open"_L1;
    if (open || value == "closed"_L1 || value == "done"_L1) {
        question.statuses = open ? QStringList{u"in_process"_s, u"in_review"_s} : QStringList{u"completed"_s, u"cancelled"_s};
        question.requestStatuses = requestStatuses(open);
        return true;
    }
    const bool isOfOrders = work_orders::statusFromName(value).has_value();
    const bool isOfRequests = work_requests::statusFromName(value).has_value();
    if (isOfOrders)
        question.statuses = {value};
    if (isOfRequests)
        question.requestStatuses = {value};
    parsed.workOrders = parsed.workOrders && (isOfOrders || !isOfRequests);
    parsed.workRequests = parsed.workRequests && (isOfRequests || !isOfOrders);
    return isOfOrders || isOfRequests;
}

} // namespace

Parsed parse(QStringView text)
{
    Parsed parsed;
    bool typed = false;
    QStringList rest;
    for (const QString &token : search_text::fold(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = token.indexOf(u':');
        const QString name = token.left(colon);
        const QString value = token.mid(colon + 1);
        if (colon > 0 && name == "type"_L1 && readType(parsed, value))
            typed = true;
        else if (colon > 0 && name == "code"_L1 && !value.isEmpty())
            parsed.question.code = value;
        else if (colon <= 0 || name != "status"_L1 || !readStatus(parsed, value))
            rest.append(token);
    }
    // Assets have no such state, unless somebody asked for assets all the same.
    if (!typed && !(parsed.question.statuses.isEmpty() && parsed.question.requestStatuses.isEmpty()))
        parsed.assets = parsed.plans = parsed.parts = false;
    parsed.question.words = search_text::words(rest.join(u' '), mostWords);
    return parsed;
}

} // namespace fractal::record_search
