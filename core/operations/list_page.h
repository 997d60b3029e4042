// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/call_arguments.h"
#include "core/operations/cursor.h"

#include <functional>

namespace fractal::operations {

/// One page of a list: what was found, and how it is told. `found` holds one more than the call's "limit" where there is
/// another page.
template <typename Item>
struct ListPage {
    QLatin1StringView operation;
    const std::vector<Item> &found;
    bool isFirst = true; ///< asked without a cursor: the total is told
    std::function<Result<void>(const Item &)> write; ///< the members of its object
    std::function<PagePosition(const Item &)> position;
    std::function<Result<std::optional<qint64>>()> count; ///< of all pages together; nothing where they are too many to count
    qsizetype room = 0; ///< bytes that one item may bring beside what fits below `longestList`
};

/// The whole answer: {"items": [...], "next_cursor": ..., "total": ..., ...}.
template <typename Item>
Result<void> writePage(const Call &call, JsonWriter &answer, const ListPage<Item> &page)
{
    const std::size_t most = std::min(page.found.size(), static_cast<std::size_t>(CallArguments{call}.limit()));
    std::size_t written = 0;
    answer.beginObject().key("items").beginArray();
    while (written < most && answer.size() < longestList - page.room) {
        answer.beginObject();
        FRACTAL_TRY_VOID(page.write(page.found[written]));
        answer.endObject();
        ++written;
    }
    answer.endArray();
    const bool hasMore = written < page.found.size();
    std::optional<qint64> total;
    if (page.isFirst && !hasMore) {
        total = static_cast<qint64>(written);
    } else if (page.isFirst) {
        FRACTAL_TRY(total, page.count());
    }
    const QString next = hasMore ? cursorOf(call, page.operation, page.position(page.found[written - 1])) : QString{};
    writePageEnd(call, answer, next, total);
    return {};
}

/// For a list in the order of codes: where its cursor says, one more than asked for. Whether it is the first page.
template <typename Filter>
Result<bool> startPage(const Call &call, QLatin1StringView operation, Filter &filter)
{
    filter.limit = CallArguments{call}.limit() + 1;
    FRACTAL_TRY(const std::optional<PagePosition> after, positionFrom(call, operation));
    if (!after)
        return true;
    filter.afterCode = after->key;
    filter.afterId = after->id;
    return false;
}

/// A number of records, as the total of a list tells it.
[[nodiscard]] inline Result<std::optional<qint64>> asTotal(const Result<qint64> &count)
{
    if (!count)
        return Failure{count.error()};
    return std::optional{*count};
}

} // namespace fractal::operations
