// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/columns_model.h"

#include "app/first_run/import_words.h"
#include "app/widgets/chip.h"

namespace fractal {

using namespace Qt::StringLiterals;

std::vector<look::Column> columnsOfColumns()
{
    return {{.id = "header", .title = "", .width = 190, .isSortable = false},
            {.id = "arrow", .title = "", .width = 36, .isSortable = false},
            {.id = "field", .title = "", .width = 240, .isSortable = false},
            {.id = "example", .title = "", .width = 210, .isSortable = false},
            {.id = "reading", .title = "", .width = 200, .stretches = true, .isSortable = false},
            {.id = "state", .title = "", .width = 40, .isSortable = false}};
}

void ColumnsModel::setPreview(const transfer::Preview &preview, const QString &kind)
{
    const auto isSame = [](const transfer::PreviewColumn &a, const transfer::PreviewColumn &b) { return a.header == b.header; };
    const bool keepsRows = std::ranges::equal(preview.columns, m_preview.columns, isSame);
    if (!keepsRows)
        beginResetModel();
    m_preview = preview;
    m_kind = kind;
    if (!keepsRows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnsShown - 1));
}

void ColumnsModel::clear()
{
    beginResetModel();
    m_preview = {};
    endResetModel();
}

void ColumnsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnsShown - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnsShown - 1));
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QString ColumnsModel::headerOf(int row) const
{
    const QString &header = m_preview.columns[static_cast<std::size_t>(row)].header;
    return header.isEmpty() ? u'#' + QString::number(row + 1) : header;
}

bool ColumnsModel::isRead(int row) const
{
    const transfer::PreviewColumn &column = m_preview.columns[static_cast<std::size_t>(row)];
    return column.question == transfer::ColumnQuestion::None && column.reading.problem.isEmpty();
}

QString ColumnsModel::text(int row, int column) const
{
    const transfer::PreviewColumn &shown = m_preview.columns[static_cast<std::size_t>(row)];
    switch (column) {
    case Header:
        return headerOf(row);
    case Arrow:
        return u"→"_s;
    case Example:
        return shown.samples.isEmpty() ? QString{} : shown.samples.front().simplified();
    case Reading:
        return import_words::reading(shown, m_preview, m_locale);
    case State:
        return isRead(row) ? tr("Recognised") : tr("Look at this column");
    default:
        return shown.field.isEmpty() ? tr("(leave out)") : import_words::fieldLabel(m_kind, shown.field);
    }
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const transfer::PreviewColumn &column = m_preview.columns[static_cast<std::size_t>(index.row())];
    const bool isLeftOut = column.field.isEmpty();
    if (index.column() == State && isLeftOut)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        // The cell of the field is covered by its combo box.
        return index.column() == Field ? QString{} : text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Example ? column.samples.join(u'\n') : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case look::MonoRole:
        return index.column() == Example;
    case look::MutedRole:
        return index.column() == Arrow || (isLeftOut && index.column() != Header);
    case look::StatusRole:
        if (index.column() == State && !isRead(index.row()))
            return static_cast<int>(look::Status::Attention);
        return {};
    case look::TickRole:
        return index.column() == State && isRead(index.row());
    case look::ShapeOnlyRole:
        return index.column() == State;
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignLeft | Qt::AlignVCenter});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Your column");
    case Field:
        return tr("Goes to");
    case Example:
        return tr("Example");
    case Reading:
        return tr("Read as");
    default:
        return QString{};
    }
}

} // namespace fractal
