// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/permissions/modules.h"
#include "app/pages/permissions/rights_draft.h"

#include <QAbstractItemModel>

namespace fractal::permissions {

enum RightsRole {
    ExistsRole = Qt::UserRole + 1, ///< false: there is no such right, the cell shows a dash
    ChangedRole, ///< true: an accent dot
    RowsRole, ///< of the last column: int of RowScope, -1 where they differ, invalid where there is nothing to choose
    ModuleRole, ///< true: the row of a module
};

/// Modules, their resources, the named actions below them; a column for each action, and which rows the rights reach.
class RightsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit RightsModel(QObject *parent);
    static constexpr int nameColumn = 0;
    static constexpr int rowsColumn = static_cast<int>(columnActions.size()) + 1;

    [[nodiscard]] const RightsDraft &draft() const { return m_draft; }
    void start(const groups::Group &group);
    void discard();
    void setName(const QString &name);
    void setGroupReadOnly(bool isReadOnly);
    void copyRights(const PermissionSet &rights);
    void setEditable(bool isEditable);
    void retranslate();

    /// A cell, a whole row (column 0): off when all of it is on, otherwise on.
    void toggle(const QModelIndex &index);
    void toggleColumn(int column);
    void setRows(const QModelIndex &index, RowScope rows);
    [[nodiscard]] QModelIndex find(Resource resource) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] static QString rowsName(RowScope rows);

signals:
    void changed();

private:
    struct Node {
        const char *title;
        int parent = -1; ///< a place in m_nodes
        int row = 0;
        std::vector<int> children;
        std::optional<ResourceRow> resource;
        std::optional<std::size_t> action; ///< of a named action: its right
    };
    using Rights = std::vector<std::size_t>;
    int add(Node node);
    void addResource(int module, const ResourceRow &resource);
    [[nodiscard]] const Node &nodeOf(const QModelIndex &index) const
    {
        return m_nodes[static_cast<std::size_t>(index.internalId())];
    }
    [[nodiscard]] Rights rightsAt(const Node &node, int column) const;
    [[nodiscard]] Rights rightsOfRow(const Node &node) const;
    [[nodiscard]] Qt::CheckState stateOf(const Rights &rights) const;
    void set(const Rights &rights, bool isOn);
    void toggle(const Rights &rights);
    void tellChanged();
    [[nodiscard]] QVariant boxData(const QModelIndex &index, const Rights &rights, int role) const;
    [[nodiscard]] QVariant rowsData(const Node &node, int role) const;
    [[nodiscard]] QString titleOf(const Node &node) const;

    RightsDraft m_draft;
    bool m_isEditable = true;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
};

} // namespace fractal::permissions
