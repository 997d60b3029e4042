// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/maintenance/work_order.h"
#include "core/store/journal.h"
#include "core/store/work.h"

/// What people say about a work order. Comments are added, never edited; a settled work order takes them, too.
namespace fractal::work_order_comments {

struct Comment {
    CommentId id;
    work_orders::PersonReference author; ///< none for a program that acts for itself
    QString journalName; ///< who wrote it, as the journal names them
    QString text;
    Instant createdAt;

    [[nodiscard]] QString authorName() const { return author.name.isEmpty() ? journalName : author.name; }
};

struct NewComment {
    WorkOrderId order;
    QString orderCode; ///< what the log calls the comment by
    UserId author;
    QString journalName;
    QString text; ///< cleaned, not empty
    std::optional<Instant> createdAt{}; ///< empty: now
};
[[nodiscard]] Result<journal::Change> add(Work &work, const NewComment &comment);

/// The latest `limit` of them, in their order. Whoever sees the work order sees its comments.
[[nodiscard]] Result<std::vector<Comment>> ofWorkOrder(Connection &connection, WorkOrderId order, int limit);

} // namespace fractal::work_order_comments
