// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/rights_model.h"

namespace fractal::permissions {

using namespace Qt::StringLiterals;

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

} // namespace fractal::permissions
