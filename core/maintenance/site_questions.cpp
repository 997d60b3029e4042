// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/site_questions.h"

#include "core/maintenance/indicator_records.h"
#include "core/maintenance/work_order_groups.h"
#include "core/maintenance/work_order_queries.h"

#include <algorithm>
#include <map>
#include <optional>

namespace fractal::site_questions {

using namespace Qt::StringLiterals;

namespace {

constexpr Permission viewOrders{Resource::WorkOrders, Action::View};
constexpr Permission viewCosts{Resource::Costs, Action::View};
constexpr Permission viewIndicators{Resource::Kpis, Action::View};

work_orders::Filter everything(const Principal &person, Instant now)
{
    work_orders::Filter filter;
    filter.rows = person.rows(viewOrders);
    filter.now = now;
    return filter;
}

/// What people call it. A name that another asset bears too is told with its code.
template <typename Named>
QString subjectOf(const Named &wanted, const std::vector<Named> &all)
{
    const auto same = std::ranges::count_if(
        all, [&](const Named &other) { return other.name.compare(wanted.name, Qt::CaseInsensitive) == 0; });
    return same == 1 ? wanted.name : u"%1 (%2)"_s.arg(wanted.name, wanted.code);
}

Result<std::optional<Question>> ordersOfAsset(Connection &connection, const work_orders::Filter &filter,
                                              const QByteArray &timeZone)
{
    FRACTAL_TRY(auto groups, work_orders::countBy(connection, filter, {work_orders::Dimension::Asset}, timeZone));
    std::erase_if(groups, [](const work_orders::Group &group) { return group.code.isEmpty(); });
    if (groups.empty())
        return std::optional<Question>{};
    return std::optional{Question{Kind::OrdersOfAsset, subjectOf(groups.front(), groups), 0, groups.front().count}};
}

Result<std::optional<Question>> dearestAsset(Connection &connection, const Principal &person, Instant now)
{
    std::optional<Question> none;
    if (!person.may(viewCosts) || !person.may(viewIndicators))
        return none;
    indicators::Selection selection;
    selection.rows = person.rows(viewCosts);
    FRACTAL_TRY(auto costs, indicators::costs(connection, selection, {Instant{0}, now}, indicators::GroupBy::Asset));
    std::erase_if(costs, [](const indicators::Cost &cost) { return cost.key.code.isEmpty() || cost.minor <= 0; });
    std::ranges::sort(costs, [](const indicators::Cost &a, const indicators::Cost &b) { return a.minor > b.minor; });
    // One asset alone is no question, and two with the same sum have no answer.
    if (costs.size() < 2 || costs[0].minor == costs[1].minor)
        return none;
    std::vector<indicators::GroupKey> keys;
    for (const indicators::Cost &cost : costs)
        keys.push_back(cost.key);
    return std::optional{Question{Kind::DearestAsset, subjectOf(keys.front(), keys), 0, 0}};
}

Result<std::optional<Question>> ordersStarted(Connection &connection, work_orders::Filter filter, const QByteArray &timeZone)
{
    filter.dateField = work_orders::DateField::Started;
    FRACTAL_TRY(const auto months, work_orders::countBy(connection, filter, {work_orders::Dimension::Month}, timeZone));
    std::map<int, qint64> years;
    for (const work_orders::Group &month : months) {
        if (const int year = month.code.left(4).toInt(); year > 0)
            years[year] += month.count;
    }
    const auto fullest = std::ranges::max_element(years, {}, &std::pair<const int, qint64>::second);
    if (fullest == years.end())
        return std::optional<Question>{};
    return std::optional{Question{Kind::OrdersStartedInYear, {}, fullest->first, fullest->second}};
}

Result<std::optional<Question>> openOrders(Connection &connection, work_orders::Filter filter)
{
    FRACTAL_TRY(const qint64 all, work_orders::count(connection, filter));
    filter.statuses = {u"in_process"_s, u"in_review"_s};
    FRACTAL_TRY(const qint64 open, work_orders::count(connection, filter));
    if (all == 0)
        return std::optional<Question>{};
    return std::optional{Question{Kind::OpenOrders, {}, 0, open}};
}

} // namespace

Result<std::vector<Question>> questionsFor(Connection &connection, const Principal &person, const QByteArray &timeZone,
                                           Instant now)
{
    std::vector<Question> questions;
    if (!person.may(viewOrders))
        return questions;
    const work_orders::Filter filter = everything(person, now);
    const auto take = [&](Result<std::optional<Question>> made) -> Result<void> {
        FRACTAL_TRY(const std::optional<Question> question, std::move(made));
        if (question && questions.size() < most)
            questions.push_back(*question);
        return {};
    };
    FRACTAL_TRY_VOID(take(ordersOfAsset(connection, filter, timeZone)));
    FRACTAL_TRY_VOID(take(dearestAsset(connection, person, now)));
    FRACTAL_TRY_VOID(take(ordersStarted(connection, filter, timeZone)));
    if (questions.size() < most)
        FRACTAL_TRY_VOID(take(openOrders(connection, filter)));
    return questions;
}

} // namespace fractal::site_questions
