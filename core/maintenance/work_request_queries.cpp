// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_queries.h"

#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"
#include "core/maintenance/text_index.h"

#include <algorithm>

namespace fractal::work_requests {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::size_t statusPlaces = statusTable.size();
constexpr auto recently = 24h * 30;
constexpr int mostLooked = 50;
constexpr std::size_t mostSimilar = 5;
constexpr qsizetype shortestWord = 4; // shorter ones are articles

QString columns()
{
    return u"q.id, q.code, q.title, q.description, q.status, q.urgent, a.id, a.code, a.name, l.id, l.code, l.name, a.path, "
           "u.id, u.name, u.display_name, q.requested_by, q.email, q.created_by_id, q.created_by, q.classification_1, "
           "q.classification_2, q.incident_at, q.created_at, q.decided_at, q.solved_at, q.reason, w.id, w.code, q.version, "
           "q.updated_at"_s;
}

WorkRequest read(const Rows &rows)
{
    return {.id = {rows.integer(0)},
            .code = rows.text(1),
            .title = rows.text(2),
            .description = rows.text(3),
            .status = statusFromName(rows.text(4)).value_or(Status::Open),
            .urgent = rows.flag(5),
            .asset = {{rows.integer(6)}, rows.text(7), rows.text(8)},
            .location = {{rows.integer(9)}, rows.text(10), rows.text(11)},
            .assetPath = rows.text(12),
            .requester = {{rows.integer(13)}, rows.text(14), rows.text(15)},
            .requestedBy = rows.text(16),
            .email = rows.text(17),
            .createdBy = {rows.integer(18)},
            .createdByName = rows.text(19),
            .classification1 = rows.text(20),
            .classification2 = rows.text(21),
            .incidentAt = rows.optionalInstant(22),
            .createdAt = rows.instant(23),
            .decidedAt = rows.optionalInstant(24),
            .solvedAt = rows.optionalInstant(25),
            .reason = rows.text(26),
            .workOrder = {rows.integer(27)},
            .workOrderCode = rows.text(28),
            .version = rows.integer(29),
            .updatedAt = rows.instant(30)};
}

/// q, with a (asset), l (its location, as far as `rows` reaches), u (requester), w (work order).
row_filter::Source sourceOf(const RowFilter &rows, Driver driver)
{
    return row_filter::joiningLocation(
        u"FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id LEFT JOIN users u ON u.id = q.requester_id "
        "LEFT JOIN work_orders w ON w.id = q.work_order_id AND w.deleted_at IS NULL "
        "LEFT JOIN assets l ON l.id = CASE WHEN a.kind = 'location' THEN a.id ELSE a.parent_id END"_s,
        rows, driver);
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"q.deleted_at IS NULL"_s);
    if (!filter.statuses.isEmpty())
        conditions.addIn(u"q.status IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, filter.statuses, statusPlaces);
    if (filter.urgent)
        conditions.add(u"q.urgent = ?"_s, stored(*filter.urgent));
    if (filter.asset)
        conditions.add(u"q.asset_id = ?"_s, filter.asset.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, driver);
    if (filter.mine)
        conditions.add(u"(q.requester_id = ? OR q.created_by_id = ?)"_s, QVariantList{filter.mine.value, filter.mine.value});
    if (filter.from)
        conditions.add(u"q.created_at >= ?"_s, filter.from->ms);
    if (filter.to)
        conditions.add(u"q.created_at < ?"_s, filter.to->ms);
    text_index::require(conditions, text_index::Index::WorkRequests, filter.text, driver);
    row_filter::restrictWorkRequests(conditions, filter.rows, driver);
    return conditions;
}

Result<std::vector<WorkRequest>> select(Connection &connection, const RowFilter &rows, const Conditions &conditions, int limit)
{
    const row_filter::Source source = sourceOf(rows, connection.driver());
    const QString sql = QStringList{u"SELECT"_s, columns(),         source.text,
                                    u"WHERE"_s,  conditions.text(), u"ORDER BY q.created_at DESC, q.id DESC LIMIT ?"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows found, connection.select(sql, source.values + conditions.values() + QVariantList{limit}));
    std::vector<WorkRequest> requests;
    while (found.next())
        requests.push_back(read(found));
    return requests;
}

Result<std::vector<WorkRequest>> selectOne(Connection &connection, const QString &condition, const QVariant &value,
                                           const RowFilter &rows)
{
    Conditions conditions;
    conditions.add(condition, value);
    conditions.add(u"q.deleted_at IS NULL"_s);
    row_filter::restrictWorkRequests(conditions, rows, connection.driver());
    return select(connection, rows, conditions, 1);
}

QSet<QString> longWords(const QString &title)
{
    QSet<QString> words;
    for (const QString &word : search_text::fold(title).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= shortestWord)
            words.insert(word);
    }
    return words;
}

} // namespace

QStringList activeStatuses()
{
    QStringList names;
    for (const StatusInfo &info : statusTable) {
        if (info.active)
            names.append(QString::fromLatin1(info.name));
    }
    return names;
}

Result<WorkRequest> find(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    FRACTAL_TRY(std::vector<WorkRequest> found, selectOne(connection, u"q.code = ?"_s, codeOrId, rows));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (found.empty() && isNumber) {
        FRACTAL_TRY(found, selectOne(connection, u"q.id = ?"_s, id, rows));
    }
    if (found.empty())
        return failure(ErrorCode::NotFound, u"There is no such work request."_s, u"id"_s);
    return std::move(found.front());
}

Result<std::vector<WorkRequest>> list(Connection &connection, const Filter &filter, const std::optional<Position> &after,
                                      int limit)
{
    Conditions conditions = conditionsOf(filter, connection.driver());
    if (after)
        conditions.add(u"(q.created_at <= ? AND (q.created_at < ? OR q.id < ?))"_s,
                       QVariantList{after->createdAt.ms, after->createdAt.ms, after->id});
    return select(connection, filter.rows, conditions, limit);
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    const QString sql = QStringList{u"SELECT count(*) FROM work_requests q LEFT JOIN assets a ON a.id = q.asset_id WHERE"_s,
                                    conditions.text()}
                            .join(u' ');
    return connection.scalar(sql, conditions.values());
}

Result<std::vector<WorkRequest>> similar(Connection &connection, const NewWorkRequest &request, const RowFilter &rows,
                                         Instant now)
{
    Filter filter;
    filter.rows = rows;
    filter.asset = request.asset;
    filter.from = now - recently;
    filter.statuses = activeStatuses();
    FRACTAL_TRY(std::vector<WorkRequest> found, list(connection, filter, {}, mostLooked));
    const QSet<QString> words = longWords(request.title);
    const auto shared = [&words](const WorkRequest &other) { return (longWords(other.title) & words).size(); };
    std::erase_if(found, [&](const WorkRequest &other) { return shared(other) == 0; });
    std::ranges::stable_sort(found, std::ranges::greater{}, shared);
    if (found.size() > mostSimilar)
        found.resize(mostSimilar);
    return found;
}

Result<std::vector<WorkRequest>> ofWorkOrder(Connection &connection, WorkOrderId order, const RowFilter &rows)
{
    Conditions conditions;
    conditions.add(u"q.work_order_id = ?"_s, order.value);
    conditions.add(u"q.deleted_at IS NULL"_s);
    row_filter::restrictWorkRequests(conditions, rows, connection.driver());
    return select(connection, rows, conditions, mostLooked);
}

} // namespace fractal::work_requests
