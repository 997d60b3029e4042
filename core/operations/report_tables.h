// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/reports/report_table.h"

/// The canned reports, one table: what each needs, the period that is usual, and how it is made.
namespace fractal::operations {

struct CannedReport {
    const char *name; ///< on the wire
    const char *title;
    std::vector<Permission> needs; ///< all of them
    int usualDays; ///< the period before now, unless one is given
    Result<void> (*fill)(struct ReportCall &report);
};
/// One report under way.
struct ReportCall {
    Call &call;
    Instant now; ///< the report is of this moment
    Instant from;
    Instant to;
    RowFilter rows; ///< of work orders
    reports::Table &table;
};
[[nodiscard]] std::span<const CannedReport> cannedReports();

} // namespace fractal::operations
