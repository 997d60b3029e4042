// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_comments.h"

#include "core/maintenance/stored_record.h"

#include <algorithm>

namespace fractal::work_order_comments {

using namespace Qt::StringLiterals;

Result<journal::Change> add(Work &work, const NewComment &comment)
{
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(u"INSERT INTO work_order_comments (work_order_id, author_id, author, text, created_at) "
                                       "VALUES (?, ?, ?, ?, ?) RETURNING id"_s,
                                       {comment.order.value, idOrNull(comment.author.value), text(comment.journalName),
                                        text(comment.text), comment.createdAt.value_or(work.now()).ms}));
    FRACTAL_TRY(QJsonObject after, stored_record::snapshot(work.connection, stored_record::comments, id));
    return journal::Change{.entity = u"work_order_comment"_s,
                           .id = id,
                           .code = comment.orderCode,
                           .before = {},
                           .after = std::move(after),
                           .versionAfter = 1};
}

Result<std::vector<Comment>> ofWorkOrder(Connection &connection, WorkOrderId order, int limit)
{
    FRACTAL_TRY(
        Rows rows,
        connection.select(u"SELECT c.id, u.id, u.name, u.display_name, c.author, c.text, c.created_at FROM work_order_comments c "
                          "LEFT JOIN users u ON u.id = c.author_id WHERE c.work_order_id = ? AND c.deleted_at IS NULL "
                          "ORDER BY c.created_at DESC, c.id DESC LIMIT ?"_s,
                          {order.value, limit}));
    std::vector<Comment> found;
    while (rows.next()) {
        found.push_back({.id = {rows.integer(0)},
                         .author = {{rows.integer(1)}, rows.text(2), rows.text(3)},
                         .journalName = rows.text(4),
                         .text = rows.text(5),
                         .createdAt = rows.instant(6)});
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace fractal::work_order_comments
