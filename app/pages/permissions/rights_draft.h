// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/groups.h"

#include <span>

namespace fractal::permissions {

/// The index of a right in the table of rights; nothing where there is no such right.
[[nodiscard]] std::optional<std::size_t> rightOf(Resource resource, Action action);

/// A group as it is being edited. A value: it knows nothing of the screen.
class RightsDraft {
public:
    void start(const groups::Group &group);
    void discard()
    {
        m_wanted = m_loaded;
        m_followed = Followed::Nothing;
    }
    [[nodiscard]] const groups::Group &loaded() const { return m_loaded; }
    [[nodiscard]] const groups::Group &wanted() const { return m_wanted; }
    [[nodiscard]] bool isNew() const { return !m_loaded.id; }

    /// What changed beside what was asked for, for the footer.
    enum class Followed : quint8 {
        Nothing,
        View, ///< ticking a right ticked View
        OthersWithoutView, ///< unticking View unticked what needs it
        Writing, ///< a read-only group lost what writes
    };
    [[nodiscard]] Followed followed() const { return m_followed; }

    [[nodiscard]] bool has(std::size_t right) const { return m_wanted.rights.at(right) != RowScope::None; }
    [[nodiscard]] bool mayHave(std::size_t right) const; ///< a read-only group has only what reads
    void set(std::span<const std::size_t> rights, bool isOn);
    /// Rows that the rights of a resource reach: nothing when it has none or they differ.
    [[nodiscard]] std::optional<RowScope> rowsOf(Resource resource) const;
    [[nodiscard]] bool hasAny(Resource resource) const;
    void setRows(Resource resource, RowScope rows);
    void setName(const QString &name) { m_wanted.name = name; }
    void setReadOnly(bool isReadOnly);
    /// All rights of another group in place of its own; what writes is left out of a read-only group.
    void copyRights(const PermissionSet &rights);

    [[nodiscard]] bool isChanged(std::size_t right) const { return m_wanted.rights.at(right) != m_loaded.rights.at(right); }
    struct Count {
        int added = 0;
        int removed = 0;
        int rescoped = 0; ///< the same right for other rows
        [[nodiscard]] int total() const { return added + removed + rescoped; }
    };
    [[nodiscard]] Count count() const;

private:
    void tick(std::size_t right);
    [[nodiscard]] RowScope rowsForNew(Resource resource) const;
    groups::Group m_loaded;
    groups::Group m_wanted;
    Followed m_followed = Followed::Nothing;
};

} // namespace fractal::permissions
