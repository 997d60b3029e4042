// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/transactions_log/log_field_model.h"

#include "app/widgets/no_value.h"

#include <QCoreApplication>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

std::vector<look::Column> fieldColumns()
{
    return {{"field", QT_TRANSLATE_NOOP("fractal::LogFieldModel", "Field"), 208, false, false, false},
            {"before", QT_TRANSLATE_NOOP("fractal::LogFieldModel", "Before"), 280, false, false, false},
            {"arrow", "", 40, false, false, false},
            {"after", QT_TRANSLATE_NOOP("fractal::LogFieldModel", "After"), 280, true, false, false}};
}

} // namespace

LogFieldModel::LogFieldModel(QObject *parent) : RecordModel{fieldColumns(), [](const LogFieldRow &row) { return row.id; }, parent}
{}

void LogFieldModel::setFields(const std::vector<log_fields::Row> &fields)
{
    std::vector<LogFieldRow> rows;
    for (const log_fields::Row &field : fields)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, field});
    const auto total = static_cast<qint64>(rows.size());
    setRows(std::move(rows), total);
}

QString LogFieldModel::titleOf(const look::Column &column) const
{
    return *column.title == '\0' ? QString{} : QCoreApplication::translate("fractal::LogFieldModel", column.title);
}

QVariant LogFieldModel::cell(const LogFieldRow &row, QStringView column, int role) const
{
    const bool isField = column == "field"_L1;
    const bool isArrow = column == "arrow"_L1;
    const QString text = isField ? row.row.field : isArrow ? u"→"_s : column == "before"_L1 ? row.row.before : row.row.after;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return isArrow ? QVariant{} : QVariant{text};
    case look::MutedRole:
        return isField || isArrow || look::isNoValue(text);
    case look::StrongRole:
        return column == "after"_L1 && !look::isNoValue(text);
    default:
        return {};
    }
}

} // namespace fractal
