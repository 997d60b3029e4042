// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/maintenance/work_request.h"
#include "core/store/connection.h"

#include <QStringList>

/// Reading work requests.
namespace fractal::work_requests {

/// What people ask requests by. Empty members do not restrict.
struct Filter {
    QStringList statuses;
    std::optional<bool> urgent;
    AssetId asset;
    QString locationPath; ///< the asset stands in this subtree
    UserId mine; ///< requested or created by
    std::optional<Instant> from; ///< created
    std::optional<Instant> to; ///< not included
    QString text; ///< words, each of which occurs in the request or its asset
    RowFilter rows;
};

/// The states in which something is still to be done.
[[nodiscard]] QStringList activeStatuses();

/// By code, or where there is none by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<WorkRequest> find(Connection &connection, const QString &codeOrId, const RowFilter &rows);

/// Where a page ended.
struct Position {
    Instant createdAt;
    qint64 id = 0;
};
/// Newest first, at most `limit` after `after`.
[[nodiscard]] Result<std::vector<WorkRequest>> list(Connection &connection, const Filter &filter,
                                                    const std::optional<Position> &after, int limit);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);

/// Active requests of the last 30 days about the same asset whose title shares a word with this one, the most alike first.
[[nodiscard]] Result<std::vector<WorkRequest>> similar(Connection &connection, const NewWorkRequest &request,
                                                       const RowFilter &rows, Instant now);

/// The requests that led to a work order.
[[nodiscard]] Result<std::vector<WorkRequest>> ofWorkOrder(Connection &connection, WorkOrderId order, const RowFilter &rows);

} // namespace fractal::work_requests
