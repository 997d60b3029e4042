// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/conditions.h"
#include "core/store/connection.h"

#include <QStringList>

/// The words of the large tables by index: FTS5 on SQLite, a GIN index of tsvector on PostgreSQL (migration 0011). A work order
/// and a request are found by their asset's words too. A word is found where a word of the record begins with it; one of fewer
/// than three characters that is not the last of the question must be there as it is. What people type is never the syntax of an
/// engine: only letters and digits reach its query, each word in quotes.
namespace fractal::text_index {

enum class Index : quint8 { WorkOrders, WorkRequests, Assets }; ///< w, q and a in queries

/// The query for records that have all of the words (folded, search_text.h); empty where they have no letter and no digit.
[[nodiscard]] QString query(const QStringList &words, Driver driver);
/// A condition with one value, the query.
[[nodiscard]] QString matches(Index index, Driver driver);

/// FROM … WHERE … AND, with one value, the query, and the ORDER BY: the newest numbers first, as the index has them, so that a
/// LIMIT ends it early.
[[nodiscard]] QString newestFrom(Index index, Driver driver);
[[nodiscard]] QString newestOrder(Index index, Driver driver);

/// Who finds the records that have the words: the index, or an order that is walked along, where the words only decide what is
/// left out; or the caller has the index in its FROM (newestFrom).
enum class Way : quint8 { Index, Order, From };
/// For a list: all words of `text` occur in the record. Over `work_orders w` or `work_requests q` LEFT JOIN assets a, or assets
/// a. Where a word has other characters, as OT-12 or 100%, the record has them as well.
void require(Conditions &conditions, Index index, QStringView text, Driver driver, Way way = Way::Index);

/// Do so many records have all of the words that a sorted page is found sooner by walking along its order? SQLite cannot know
/// that; PostgreSQL has statistics, and it is always false there.
[[nodiscard]] Result<bool> isCommon(Connection &connection, Index index, QStringView text);

} // namespace fractal::text_index
