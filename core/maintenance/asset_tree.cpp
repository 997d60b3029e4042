// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/asset_tree.h"

#include "core/maintenance/row_filter.h"

namespace fractal::asset_tree {
namespace {

using namespace Qt::StringLiterals;

Conditions visible(const RowFilter &rows, Driver driver)
{
    Conditions conditions;
    conditions.add(u"a.deleted_at IS NULL"_s);
    row_filter::restrictAssets(conditions, rows, driver);
    return conditions;
}

Result<qint64> highestLevel(Connection &connection, const Question &question)
{
    if (question.root)
        return qint64{question.root->depth};
    const Conditions conditions = visible(question.rows, connection.driver());
    return connection.scalar(QStringList{u"SELECT COALESCE(min(a.depth), 0) FROM assets a WHERE"_s, conditions.text()}.join(u' '),
                             conditions.values());
}

Conditions conditionsOf(const Question &question, qint64 top, Driver driver)
{
    Conditions conditions = visible(question.rows, driver);
    if (question.root)
        row_filter::restrictToSubtree(conditions, question.root->path, driver);
    conditions.add(u"a.depth <= ?"_s, top + question.depth);
    const qint64 root = question.root ? question.root->id.value : 0;
    if (!question.kinds.isEmpty()) {
        conditions.addIn(u"(a.kind IN (?, ?, ?, ?, ?)"_s, question.kinds, 5);
        // The last fragment's bracket is closed here: the root is there whatever it is.
        Conditions orRoot;
        orRoot.add(QStringList{conditions.text(), u"OR a.id = ?)"_s}.join(u' '), conditions.values() + QVariantList{root});
        return orRoot;
    }
    return conditions;
}

/// The ids from the nearest ancestor up.
QStringList ancestorsOf(const Node &node)
{
    QStringList ids = node.path.split(u'/', Qt::SkipEmptyParts);
    if (!ids.isEmpty())
        ids.removeLast();
    std::ranges::reverse(ids);
    return ids;
}

void hang(Tree &tree)
{
    QHash<qint64, std::size_t> places;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        places.insert(tree.nodes[i].id.value, i);
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        std::optional<std::size_t> parent;
        for (const QString &id : ancestorsOf(tree.nodes[i])) {
            const auto place = places.constFind(id.toLongLong());
            if (place != places.cend()) {
                parent = *place;
                break;
            }
        }
        (parent ? tree.nodes[*parent].children : tree.roots).push_back(i);
    }
}

} // namespace

Result<Tree> find(Connection &connection, const Question &question)
{
    FRACTAL_TRY(const qint64 top, highestLevel(connection, question));
    const Conditions wanted = conditionsOf(question, top, connection.driver());
    const Conditions children = visible(question.rows, connection.driver());
    const QString sql =
        QStringList{u"SELECT f.id, f.code, f.name, f.kind, f.path, (SELECT count(*) FROM assets a WHERE a.parent_id = f.id AND"_s,
                    children.text(), u") FROM (SELECT a.id, a.code, a.name, a.kind, a.path, a.depth FROM assets a WHERE"_s,
                    wanted.text(), u"ORDER BY a.depth, a.code, a.id LIMIT ?) f ORDER BY f.depth, f.code, f.id"_s}
            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, children.values() + wanted.values() + QVariantList{mostNodes + 1}));
    Tree tree;
    while (rows.next()) {
        if (tree.nodes.size() == mostNodes) {
            tree.truncated = true;
            break;
        }
        tree.nodes.push_back({.id = {rows.integer(0)},
                              .code = rows.text(1),
                              .name = rows.text(2),
                              .kind = assets::kindFromName(rows.text(3)).value_or(assets::Kind::Equipment),
                              .path = rows.text(4),
                              .childCount = rows.integer(5),
                              .children = {}});
    }
    hang(tree);
    return tree;
}

} // namespace fractal::asset_tree
