// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/rights_draft.h"

#include <algorithm>

namespace fractal::permissions {

namespace {

/// Reporting a problem needs no look at other people's; everything else is done to what one sees.
bool needsView(Action action)
{
    return action != Action::View && action != Action::Add;
}

Permission permissionAt(std::size_t right)
{
    return permissionTable[right].permission;
}

} // namespace

std::optional<std::size_t> rightOf(Resource resource, Action action)
{
    const Permission wanted{resource, action};
    const auto found = std::ranges::find(permissionTable, wanted, &PermissionInfo::permission);
    return found == permissionTable.end() ? std::nullopt
                                          : std::optional{static_cast<std::size_t>(found - permissionTable.begin())};
}

void RightsDraft::start(const groups::Group &group)
{
    m_loaded = group;
    discard();
}

bool RightsDraft::mayHave(std::size_t right) const
{
    return !m_wanted.readOnly || isReading(permissionAt(right).action);
}

RowScope RightsDraft::rowsForNew(Resource resource) const
{
    if (const auto view = rightOf(resource, Action::View); view && has(*view))
        return m_wanted.rights.at(*view);
    RowScope widest = RowScope::None;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissionAt(i).resource == resource)
            widest = std::max(widest, m_wanted.rights.at(i));
    }
    return widest == RowScope::None ? RowScope::All : widest;
}

void RightsDraft::tick(std::size_t right)
{
    if (has(right) || !mayHave(right))
        return;
    const auto [resource, action] = permissionAt(right);
    m_wanted.rights.setAt(right,
                          isChanged(right) && m_loaded.rights.at(right) != RowScope::None ? m_loaded.rights.at(right)
                                                                                          : rowsForNew(resource));
    const auto view = rightOf(resource, Action::View);
    if (needsView(action) && view && !has(*view)) {
        m_wanted.rights.setAt(*view, m_wanted.rights.at(right));
        m_followed = Followed::View;
    }
}

void RightsDraft::set(std::span<const std::size_t> rights, bool isOn)
{
    m_followed = Followed::Nothing;
    for (const std::size_t right : rights) {
        if (isOn)
            tick(right);
        else
            m_wanted.rights.setAt(right, RowScope::None);
    }
    if (isOn)
        return;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        const auto [resource, action] = permissionAt(i);
        const auto view = rightOf(resource, Action::View);
        if (!has(i) || !needsView(action) || !view || std::ranges::find(rights, *view) == rights.end())
            continue; // what never had View keeps what it was given without it
        m_wanted.rights.setAt(i, RowScope::None);
        m_followed = Followed::OthersWithoutView;
    }
}

std::optional<RowScope> RightsDraft::rowsOf(Resource resource) const
{
    std::optional<RowScope> rows;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissionAt(i).resource != resource || !has(i))
            continue;
        if (rows && *rows != m_wanted.rights.at(i))
            return {};
        rows = m_wanted.rights.at(i);
    }
    return rows;
}

bool RightsDraft::hasAny(Resource resource) const
{
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissionAt(i).resource == resource && has(i))
            return true;
    }
    return false;
}

void RightsDraft::setRows(Resource resource, RowScope rows)
{
    m_followed = Followed::Nothing;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissionAt(i).resource == resource && has(i))
            m_wanted.rights.setAt(i, rows);
    }
}

void RightsDraft::setReadOnly(bool isReadOnly)
{
    m_followed = Followed::Nothing;
    m_wanted.readOnly = isReadOnly;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (!has(i) || mayHave(i))
            continue;
        m_wanted.rights.setAt(i, RowScope::None);
        m_followed = Followed::Writing;
    }
}

void RightsDraft::copyRights(const PermissionSet &rights)
{
    m_followed = Followed::Nothing;
    for (std::size_t i = 0; i < permissionCount; ++i)
        m_wanted.rights.setAt(i, mayHave(i) ? rights.at(i) : RowScope::None);
}

RightsDraft::Count RightsDraft::count() const
{
    Count count;
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (!isChanged(i))
            continue;
        const bool was = m_loaded.rights.at(i) != RowScope::None;
        ++(!was ? count.added : has(i) ? count.rescoped : count.removed);
    }
    return count;
}

} // namespace fractal::permissions
