// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/result.h"
#include "core/maintenance/record_kind.h"
#include "core/store/connection.h"

#include <QStringList>

#include <optional>
#include <vector>

/// One question over work orders, work requests, assets, maintenance plans and parts in stock.
namespace fractal::record_search {

struct Question {
    QStringList words; ///< folded, at most six
    QString code; ///< exactly this one, whatever its case
    QStringList statuses; ///< of work orders
    QStringList requestStatuses; ///< of work requests
    QStringList kinds; ///< of assets
    std::optional<RowFilter> workOrders; ///< the rows to look in; empty: not among work orders
    std::optional<RowFilter> assets;
    std::optional<RowFilter> workRequests;
    std::optional<RowFilter> plans;
    std::optional<RowFilter> parts; ///< that a warehouse within these rows has
};
/// Reads `type:asset status:open code:OT-1496` and words. What is no filter is a word. The rows stay to be set.
struct Parsed {
    Question question;
    bool workOrders = true;
    bool assets = true;
    bool workRequests = true;
    bool plans = true;
    bool parts = true;
};
[[nodiscard]] Parsed parse(QStringView text);

struct Hit {
    RecordKind kind = RecordKind::WorkOrder;
    QString code;
    QString title;
    qint64 score = 0;
};
inline constexpr int mostHits = 20;
/// The best first: a code that is named, then what has all words; only where nothing has all of them, what has some. A part
/// in stock that is an asset too is there once, as a part.
[[nodiscard]] Result<std::vector<Hit>> find(Connection &connection, const Question &question);

} // namespace fractal::record_search
