// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix shows, and what a click changes.
#include "app/pages/permissions/rights_model.h"
#include "app/widgets/no_value.h"

#include <QCoreApplication>

namespace fractal::permissions {

using namespace Qt::StringLiterals;

namespace {

QString word(const char *title)
{
    return QCoreApplication::translate("Rights", title);
}

} // namespace

QString RightsModel::titleOf(const Node &node) const
{
    return word(node.title);
}

QString RightsModel::rowsName(RowScope rows)
{
    switch (rows) {
    case RowScope::All:
        return tr("All");
    case RowScope::Location:
        return tr("Own location");
    case RowScope::Own:
        return tr("Own");
    case RowScope::None:
        break;
    }
    return {};
}

QVariant RightsModel::rowsData(const Node &node, int role) const
{
    if (!node.resource || !node.resource->hasRows || !m_draft.hasAny(node.resource->resource))
        return role == ExistsRole ? QVariant{false} : QVariant{};
    const auto rows = m_draft.rowsOf(node.resource->resource);
    const QString text = rows ? rowsName(*rows) : tr("Different ones");
    switch (role) {
    case ExistsRole:
        return true;
    case RowsRole:
        return rows ? static_cast<int>(*rows) : -1;
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1, which ones: %2").arg(titleOf(node), text);
    case Qt::ToolTipRole:
        return rows ? QVariant{}
                    : QVariant{tr("The rights of this row reach different records. Choosing here gives all of them the same.")};
    default:
        return {};
    }
}

QVariant RightsModel::boxData(const QModelIndex &index, const Rights &rights, int role) const
{
    if (role == ExistsRole)
        return !rights.empty();
    if (rights.empty())
        return role == Qt::DisplayRole ? QVariant{look::noValue()} : QVariant{};
    const Qt::CheckState state = stateOf(rights);
    switch (role) {
    case Qt::CheckStateRole:
        return state;
    case ChangedRole:
        return std::ranges::any_of(rights, [this](std::size_t right) { return m_draft.isChanged(right); });
    case Qt::AccessibleTextRole: {
        const QString action = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = state == Qt::Checked ? tr("%1, %2: yes")
            : state == Qt::PartiallyChecked       ? tr("%1, %2: partly")
                                                  : tr("%1, %2: no");
        return text.arg(titleOf(nodeOf(index)), action);
    }
    case Qt::ToolTipRole:
        if (rights.size() == 1)
            return QCoreApplication::translate("Permission", permissionTable[rights.front()].label);
        return state == Qt::PartiallyChecked ? QVariant{tr("Some of the rights below")} : QVariant{};
    default:
        return {};
    }
}

QVariant RightsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeOf(index);
    if (role == ModuleRole)
        return node.parent < 0;
    if (index.column() == rowsColumn)
        return rowsData(node, role);
    if (index.column() != nameColumn)
        return boxData(index, rightsAt(node, index.column()), role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant{titleOf(node)} : QVariant{};
}

bool RightsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    set(rightsAt(nodeOf(index), index.column()), value.toInt() == Qt::Checked);
    return true;
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isBox = section != nameColumn && section != rowsColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isBox ? Qt::AlignHCenter : Qt::AlignLeft)});
    if (role == Qt::ToolTipRole && isBox && m_isEditable)
        return tr("A click changes the whole column");
    if (role != Qt::DisplayRole)
        return {};
    if (section == nameColumn)
        return tr("Resource");
    return section == rowsColumn ? tr("Which ones") : word(columnActions[static_cast<std::size_t>(section - 1)].title);
}

Qt::ItemFlags RightsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Rights rights = rightsAt(nodeOf(index), index.column());
    const bool canHave = std::ranges::any_of(rights, [this](std::size_t right) { return m_draft.mayHave(right); });
    if (m_isEditable && canHave)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace fractal::permissions
