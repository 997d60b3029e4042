// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/rights_model.h"

#include <QCoreApplication>

namespace fractal::permissions {

using namespace Qt::StringLiterals;

namespace {

QString word(const char *title)
{
    return QCoreApplication::translate("Rights", title);
}

} // namespace

RightsModel::RightsModel(QObject *parent) : QAbstractItemModel{parent}
{
    for (const Module &module : modules) {
        const int place = add({.title = module.title, .parent = -1, .row = 0, .children = {}, .resource = {}, .action = {}});
        for (const ResourceRow &resource : module.resources)
            addResource(place, resource);
    }
}

int RightsModel::add(Node node)
{
    const int place = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = node.parent < 0 ? m_roots : m_nodes[static_cast<std::size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(place);
    m_nodes.push_back(std::move(node));
    return place;
}

void RightsModel::addResource(int module, const ResourceRow &resource)
{
    const int place = add(
        {.title = resource.title, .parent = module, .row = 0, .children = {}, .resource = resource, .action = {}});
    for (const ActionTitle &named : namedActions) {
        if (const auto right = rightOf(resource.resource, named.action))
            add({.title = named.title, .parent = place, .row = 0, .children = {}, .resource = {}, .action = right});
    }
}

void RightsModel::start(const groups::Group &group)
{
    m_draft.start(group);
    tellChanged();
}

void RightsModel::discard()
{
    m_draft.discard();
    tellChanged();
}

void RightsModel::setName(const QString &name)
{
    m_draft.setName(name);
    emit changed();
}

void RightsModel::setGroupReadOnly(bool isReadOnly)
{
    m_draft.setReadOnly(isReadOnly);
    tellChanged();
}

void RightsModel::copyRights(const PermissionSet &rights)
{
    m_draft.copyRights(rights);
    tellChanged();
}

void RightsModel::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    tellChanged();
}

void RightsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellChanged();
}

/// What one box changes can show in its module, its resource and beside it.
void RightsModel::tellChanged()
{
    const std::function<void(const QModelIndex &)> tell = [&](const QModelIndex &parent) {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        emit dataChanged(index(0, 0, parent), index(rows - 1, columnCount() - 1, parent));
        for (int row = 0; row < rows; ++row)
            tell(index(row, 0, parent));
    };
    tell({});
    emit changed();
}

RightsModel::Rights RightsModel::rightsAt(const Node &node, int column) const
{
    if (column <= nameColumn || column >= rowsColumn)
        return {};
    const Action action = columnActions[static_cast<std::size_t>(column - 1)].action;
    Rights rights;
    if (node.action && action == Action::Execute)
        rights.push_back(*node.action);
    if (node.resource) {
        if (const auto right = rightOf(node.resource->resource, action))
            rights.push_back(*right);
        return rights; // its named actions have boxes of their own
    }
    for (const int child : node.children) {
        const Rights below = rightsAt(m_nodes[static_cast<std::size_t>(child)], column);
        rights.insert(rights.end(), below.begin(), below.end());
    }
    return rights;
}

RightsModel::Rights RightsModel::rightsOfRow(const Node &node) const
{
    Rights rights;
    const std::function<void(const Node &)> collect = [&](const Node &at) {
        if (at.action)
            rights.push_back(*at.action);
        for (std::size_t i = 0; at.resource && i < permissionCount; ++i) {
            if (permissionTable[i].permission.resource == at.resource->resource)
                rights.push_back(i);
        }
        for (const int child : at.children) {
            if (!at.resource) // the named actions of a resource are among its rights
                collect(m_nodes[static_cast<std::size_t>(child)]);
        }
    };
    collect(node);
    return rights;
}

Qt::CheckState RightsModel::stateOf(const Rights &rights) const
{
    const auto on = std::ranges::count_if(rights, [this](std::size_t right) { return m_draft.has(right); });
    return on == 0 ? Qt::Unchecked : on == std::ssize(rights) ? Qt::Checked : Qt::PartiallyChecked;
}

void RightsModel::set(const Rights &rights, bool isOn)
{
    if (!m_isEditable || rights.empty())
        return;
    m_draft.set(rights, isOn);
    tellChanged();
}

void RightsModel::toggle(const Rights &given)
{
    Rights rights = given;
    std::erase_if(rights, [this](std::size_t right) { return !m_draft.mayHave(right); });
    set(rights, stateOf(rights) != Qt::Checked);
}

void RightsModel::toggle(const QModelIndex &index)
{
    if (index.isValid() && index.column() != rowsColumn)
        toggle(index.column() == nameColumn ? rightsOfRow(nodeOf(index)) : rightsAt(nodeOf(index), index.column()));
}

void RightsModel::toggleColumn(int column)
{
    Rights rights;
    for (const int root : m_roots) {
        const Rights below = rightsAt(m_nodes[static_cast<std::size_t>(root)], column);
        rights.insert(rights.end(), below.begin(), below.end());
    }
    toggle(rights);
}

void RightsModel::setRows(const QModelIndex &index, RowScope rows)
{
    const Node &node = nodeOf(index);
    if (!m_isEditable || !node.resource || !node.resource->hasRows)
        return;
    m_draft.setRows(node.resource->resource, rows);
    tellChanged();
}

QModelIndex RightsModel::find(Resource resource) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].resource && m_nodes[i].resource->resource == resource)
            return createIndex(m_nodes[i].row, nameColumn, static_cast<quintptr>(i));
    }
    return {};
}

QModelIndex RightsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= columnCount() || row < 0 || row >= rowCount(parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? nodeOf(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex RightsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child).parent < 0)
        return {};
    const int parent = nodeOf(child).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, nameColumn, static_cast<quintptr>(parent));
}

int RightsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return parent.column() == nameColumn ? static_cast<int>(nodeOf(parent).children.size()) : 0;
}

int RightsModel::columnCount(const QModelIndex &) const
{
    return rowsColumn + 1;
}

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
        return role == Qt::DisplayRole ? QVariant{u"–"_s} : QVariant{};
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
