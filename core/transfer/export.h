// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QIODevice>
#include <QString>

#include <optional>

/// Records as CSV or JSON. A CSV file has the columns of the import of its kind, so that it can be imported into another
/// site (docs/import.md). Memory does not grow with the number of records.
namespace fractal::transfer {

enum class ExportFormat : quint8 { Csv, Json };
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

/// Writes all records of a kind (one of kinds()), as they are at one moment, and answers how many. Removed records are left
/// out, and of the accounts the Superadministrator, whom each site has of its own. Unavailable when `out` cannot be written.
/// Cells that a spreadsheet would run as formulas are escaped in CSV (SEC-15). Moments are UTC, numbers have a point.
[[nodiscard]] Result<qint64> exportRecords(Connection &connection, const QString &kind, ExportFormat format, QIODevice &out);

} // namespace fractal::transfer
