// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QCborArray>
#include <QStringList>

#include <functional>
#include <vector>

/// Tables as rows of plain values, the same for both engines: what a backup is made of.
namespace fractal::backup {

struct KeptTable;

enum class ColumnType : quint8 { Integer, Real, Text, Blob };
struct Column {
    QString name;
    ColumnType type = ColumnType::Text;
};

/// All tables, but those that an engine keeps for its own (indexes of text and the like).
[[nodiscard]] Result<QStringList> tableNames(Connection &connection);
/// Those with a type of ours; generated ones are left out, and what an engine has of types of its own.
[[nodiscard]] Result<std::vector<Column>> columnsOf(Connection &connection, const QString &table);

/// Hands all rows over, some at a time; in a Snapshot they are of one moment. The number of rows.
[[nodiscard]] Result<qint64> readRows(Connection &connection, const KeptTable &table, const std::vector<Column> &columns,
                                      const std::function<Result<void>(const QCborArray &)> &take);

/// Takes the rows that a new schema has out of a table.
[[nodiscard]] Result<void> emptyTable(Connection &connection, const KeptTable &table);
/// Corrupt when a row does not fit the columns.
[[nodiscard]] Result<void> writeRows(Connection &connection, const KeptTable &table, const std::vector<Column> &columns,
                                     const QCborArray &rows);

} // namespace fractal::backup
