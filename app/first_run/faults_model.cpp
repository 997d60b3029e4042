// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/faults_model.h"

#include "app/first_run/import_words.h"

namespace fractal {

using namespace Qt::StringLiterals;

std::vector<look::Column> columnsOfFaults()
{
    return {{.id = "row", .title = "", .width = 72, .isNumber = true, .isSortable = false},
            {.id = "column", .title = "", .width = 160, .isSortable = false},
            {.id = "value", .title = "", .width = 210, .isSortable = false},
            {.id = "what", .title = "", .width = 200, .stretches = true, .isSortable = false}};
}

void FaultsModel::setFaults(const std::vector<transfer::Refusal> &faults)
{
    beginResetModel();
    m_faults = faults;
    m_values.clear();
    for (const transfer::Refusal &fault : faults)
        m_values.push_back(fault.value);
    endResetModel();
}

void FaultsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnsShown - 1);
    if (!m_faults.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnsShown - 1));
}

std::vector<transfer::Correction> FaultsModel::corrections() const
{
    std::vector<transfer::Correction> written;
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        if (m_values[i] != m_faults[i].value)
            written.push_back({m_faults[i].line, m_faults[i].columnIndex, m_values[i]});
    }
    return written;
}

QString FaultsModel::text(int row, int column) const
{
    const transfer::Refusal &fault = at(row);
    switch (column) {
    case Row:
        return m_locale.toString(fault.line);
    case Header:
        return fault.column.isEmpty() ? tr("The whole row") : fault.column;
    case Value:
        return m_values[static_cast<std::size_t>(row)];
    default:
        return import_words::whatToDo(fault);
    }
}

QVariant FaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        // An editable cell is covered by its field.
        return index.column() == Value && isEditable(index.row()) ? QString{} : text(index.row(), index.column());
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (index.column() == Row ? Qt::AlignRight : Qt::AlignLeft)});
    case look::MonoRole:
        return index.column() == Value;
    default:
        return {};
    }
}

bool FaultsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || !isEditable(index.row()))
        return false;
    m_values[static_cast<std::size_t>(index.row())] = value.toString();
    emit dataChanged(index, index, {Qt::EditRole});
    return true;
}

Qt::ItemFlags FaultsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Value && isEditable(index.row()) ? usual | Qt::ItemIsEditable : usual;
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (section == Row ? Qt::AlignRight : Qt::AlignLeft)});
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Header:
        return tr("Column");
    case Value:
        return tr("Value");
    default:
        return tr("What to do");
    }
}

} // namespace fractal
