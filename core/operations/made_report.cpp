// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/made_report.h"

#include "core/maintenance/money.h"
#include "core/maintenance/row_filter.h"
#include "core/operations/call_arguments.h"
#include "core/operations/report_tables.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace fractal::operations {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr Permission viewOrders{Resource::WorkOrders, Action::View};
constexpr Permission runReports{Resource::Reports, Action::Report};
constexpr std::chrono::milliseconds day = 24h;

QString dateOf(Instant at, const QByteArray &timeZone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone{timeZone}).toString(u"yyyy-MM-dd HH:mm"_s);
}

Result<void> readPeriod(const CannedReport &canned, ReportCall &report)
{
    const CallArguments arguments{report.call};
    FRACTAL_TRY(const std::optional<Instant> from, arguments.moment("from"_L1));
    FRACTAL_TRY(const std::optional<Instant> to, arguments.moment("to"_L1));
    report.to = to.value_or(report.now);
    report.from = from.value_or(report.to - day * canned.usualDays);
    if (report.to <= report.from)
        return failure(ErrorCode::ValidationFailed, u"to must be later than from."_s, u"to"_s);
    return {};
}

} // namespace

Result<MadeReport> madeReport(Call &call, Instant now)
{
    const QString name = call.arguments["report"_L1].toString();
    const auto canned = std::ranges::find_if(cannedReports(),
                                             [&](const CannedReport &known) { return name == QLatin1StringView{known.name}; });
    if (canned == cannedReports().end())
        return failure(ErrorCode::ValidationFailed, u"There is no such report."_s, u"report"_s);
    for (const Permission permission : canned->needs)
        FRACTAL_TRY_VOID(call.principal.require(permission));
    MadeReport made;
    ReportCall report{
        call, now, {}, {}, row_filter::narrower(call.principal.rows(viewOrders), call.principal.rows(runReports)), made.table};
    FRACTAL_TRY_VOID(readPeriod(*canned, report));
    made.table.name = name;
    made.table.title = QString::fromUtf8(canned->title);
    made.table.currency = call.site.currency;
    made.table.moneyDigits = money::minorDigits(call.site.currency);
    made.table.subtitle = u"%1 \u00b7 %2 \u2013 %3 (%4) \u00b7 as of %5 \u00b7 %6"_s.arg(
        call.site.siteName, dateOf(report.from, call.site.timeZone), dateOf(report.to, call.site.timeZone),
        QString::fromLatin1(call.site.timeZone), dateOf(now, call.site.timeZone), call.site.currency);
    FRACTAL_TRY_VOID(canned->fill(report));
    made.from = report.from;
    made.to = report.to;
    return made;
}

} // namespace fractal::operations
