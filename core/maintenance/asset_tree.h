// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"

/// Locations and assets as a tree.
namespace fractal::asset_tree {

struct Question {
    std::optional<assets::Asset> root; ///< empty: everything that may be seen
    int depth = 1; ///< levels below the root, or below the highest level that may be seen
    QStringList kinds; ///< empty: all; the root is there whatever it is
    RowFilter rows;
};

struct Node {
    AssetId id;
    QString code;
    QString name;
    assets::Kind kind = assets::Kind::Equipment;
    QString path;
    qint64 childCount = 0; ///< of all kinds, as far as they may be seen
    std::vector<std::size_t> children; ///< places in Tree::nodes, in the order of their codes
};
/// Each node hangs below its nearest ancestor that is there.
struct Tree {
    std::vector<Node> nodes; ///< level by level
    std::vector<std::size_t> roots;
    bool truncated = false; ///< there are more than `mostNodes`; the deepest are left out
};
inline constexpr int mostNodes = 500;
[[nodiscard]] Result<Tree> find(Connection &connection, const Question &question);

} // namespace fractal::asset_tree
