// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <QJsonObject>

#include <span>

/// Records as the journal keeps them: the stored columns by name, numbers as numbers, so that undo puts back exactly
/// what was.
namespace fractal::stored_record {

enum class ColumnType : quint8 { Text, Integer, Real };
struct Column {
    const char *name;
    ColumnType type = ColumnType::Text;
};

/// One table whose records can be undone. It has the columns id, version, deleted_at, and those that are listed.
struct Table {
    const char *entity; ///< in the journal
    const char *name;
    const char *codeColumn; ///< what people call the record, unique among those not removed; nullptr: none
    std::span<const Column> columns; ///< without those that are derived from others
    QString (*searchText)(const QJsonObject &record); ///< the column search_text; nullptr: the table has none
};

extern const Table workOrders;
extern const Table assets;
extern const Table outOfService;
extern const Table workRequests;
extern const Table comments;
// stored_upkeep_tables.cpp
extern const Table meterReadings;
extern const Table dueTasks;
extern const Table stock;
extern const Table stockMovements;

/// A record that is there; NotFound when it is removed.
[[nodiscard]] Result<QJsonObject> snapshot(Connection &connection, const Table &table, qint64 id);
/// Makes the record what `undone.before` says (empty: removed) when its version is still `undone.versionAfter`. Answers
/// the change made, which itself can be undone.
[[nodiscard]] Result<journal::Change> restore(Work &work, const Table &table, const journal::Change &undone);

} // namespace fractal::stored_record
