// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/reports/report_table.h"

namespace fractal::operations {

/// The report that the arguments of run_report ask for, as of a moment. Forbidden without the rights that it needs.
struct MadeReport {
    reports::Table table;
    Instant from;
    Instant to;
};
[[nodiscard]] Result<MadeReport> madeReport(Call &call, Instant now);

} // namespace fractal::operations
