// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_rows.h"

#include "core/maintenance/search_text.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api_keys::ApiKey;

namespace {

constexpr std::chrono::milliseconds soon = 24h * 14;

qint64 msOf(const std::optional<Instant> &at, qint64 otherwise)
{
    return at ? at->ms : otherwise;
}

/// Below, the same, above: -1, 0, 1.
int compared(const ApiKey &a, const ApiKey &b, const QString &column, Instant now)
{
    const auto order = [](qint64 left, qint64 right) { return left < right ? -1 : left > right ? 1 : 0; };
    if (column == "status"_L1)
        return order(static_cast<qint64>(stateOf(a, now)), static_cast<qint64>(stateOf(b, now)));
    if (column == "group"_L1)
        return QString::localeAwareCompare(a.groupName, b.groupName);
    if (column == "key"_L1)
        return a.key.compare(b.key);
    if (column == "expires"_L1) // what never does comes last
        return order(msOf(a.expiresAt, std::numeric_limits<qint64>::max()),
                     msOf(b.expiresAt, std::numeric_limits<qint64>::max()));
    if (column == "last_used"_L1)
        return order(msOf(a.lastUsedAt, 0), msOf(b.lastUsedAt, 0));
    if (column == "created"_L1)
        return order(a.createdAt.ms, b.createdAt.ms);
    return QString::localeAwareCompare(a.name, b.name);
}

void sort(std::vector<ApiKey> &keys, const Question &question, Instant now)
{
    std::ranges::stable_sort(keys, [&](const ApiKey &a, const ApiKey &b) {
        const int order = compared(a, b, question.sort, now);
        return question.descending ? order > 0 : order < 0;
    });
}

} // namespace

QString idOf(State state)
{
    switch (state) {
    case State::Enabled:
        return u"enabled"_s;
    case State::Expiring:
        return u"expiring"_s;
    case State::Expired:
        return u"expired"_s;
    case State::Disabled:
        break;
    }
    return u"disabled"_s;
}

State stateOf(const ApiKey &key, Instant now)
{
    if (!key.enabled)
        return State::Disabled;
    if (!key.expiresAt)
        return State::Enabled;
    if (*key.expiresAt <= now)
        return State::Expired;
    return *key.expiresAt <= now + soon ? State::Expiring : State::Enabled;
}

qint64 Page::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

Result<Page> readPage(Work &work, const Question &question)
{
    FRACTAL_TRY(auto all, api_keys::list(work.connection));
    Page page;
    const Instant now = work.now();
    for (const ApiKey &key : all)
        ++page.counts[static_cast<std::size_t>(stateOf(key, now))];
    const QString wanted = search_text::fold(question.text.trimmed());
    std::erase_if(all, [&](const ApiKey &key) {
        const bool hasText = search_text::fold(key.name + u' ' + key.groupName).contains(wanted)
            || key.key.contains(question.text.trimmed());
        return !hasText || (!question.states.isEmpty() && !question.states.contains(idOf(stateOf(key, now))));
    });
    page.found = static_cast<qint64>(all.size());
    sort(all, question, now);
    const qint64 first = std::clamp<qint64>(question.offset, 0, page.found);
    const qint64 last = std::min<qint64>(page.found, first + question.limit);
    page.rows.assign(std::make_move_iterator(all.begin() + first), std::make_move_iterator(all.begin() + last));
    return page;
}

Result<ApiKey> readOne(Work &work, ApiKeyId id)
{
    FRACTAL_TRY(auto all, api_keys::list(work.connection));
    const auto found = std::ranges::find(all, id, &ApiKey::id);
    if (found == all.end())
        return failure(ErrorCode::NotFound, u"there is no such API key"_s, u"key"_s);
    return std::move(*found);
}

} // namespace fractal::api_connection
