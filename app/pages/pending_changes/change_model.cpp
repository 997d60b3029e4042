// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_model.h"

#include "app/pages/pending_changes/change_words.h"

namespace fractal::held {

using namespace Qt::StringLiterals;
using pending_changes::Status;

namespace {

// clang-format off
std::vector<look::Column> columnsOfTable()
{
    return {
        {.id = "status", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "Status"), .width = 116, .isSortable = false},
        {.id = "what", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "What"), .width = 200, .stretches = true, .isSortable = false},
        {.id = "on", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "On"), .width = 160, .isSortable = false},
        {.id = "app", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "Asked by"), .width = 168, .isSortable = false},
        {.id = "person", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "For"), .width = 144, .isSortable = false},
        {.id = "asked", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "Asked"), .width = 112, .isSortable = false},
        {.id = "left", .title = QT_TRANSLATE_NOOP("fractal::held::ChangeModel", "Time left"), .width = 96, .isNumber = true, .isSortable = false},
    };
}
// clang-format on

} // namespace

ChangeModel::ChangeModel(QObject *parent)
    : RecordModel{columnsOfTable(), [](const Row &row) { return row.change.id.value; }, parent}
{
    setFlashing(true);
}

QString ChangeModel::titleOf(const look::Column &column) const
{
    return tr(column.title);
}

void ChangeModel::tick(const moments::Reader &reader)
{
    m_reader = reader;
    if (!rows().empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole, look::StatusRole});
}

QString ChangeModel::textOf(const Row &row, QStringView column) const
{
    if (column == "status"_L1)
        return words::nameOf(row.statusAt(m_reader.now));
    if (column == "what"_L1)
        return words::what(row);
    if (column == "on"_L1)
        return words::on(row);
    if (column == "app"_L1)
        return row.change.consumerName;
    if (column == "person"_L1)
        return words::person(row);
    if (column == "asked"_L1)
        return moments::relative(row.change.createdAt, m_reader);
    return words::timeLeft(row, m_reader.now);
}

QString ChangeModel::exactOf(const Row &row, QStringView column) const
{
    if (column == "status"_L1)
        return words::outcome(row, m_reader);
    if (column == "asked"_L1)
        return moments::exact(row.change.createdAt, m_reader);
    if (column == "left"_L1)
        return moments::exact(row.change.expiresAt, m_reader);
    return textOf(row, column);
}

QVariant ChangeModel::cell(const Row &row, QStringView column, int role) const
{
    const Status status = row.statusAt(m_reader.now);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return exactOf(row, column);
    case look::StatusRole:
        return column == "status"_L1 ? QVariant{static_cast<int>(words::shapeOf(status))} : QVariant{};
    case look::MutedRole:
        return column != "status"_L1 && (status != Status::Waiting || (column == "person"_L1 && row.person.isEmpty()));
    case look::StrongRole:
        return column == "what"_L1 && status == Status::Waiting;
    default:
        return {};
    }
}

} // namespace fractal::held
