// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_queries.h"

#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"

namespace fractal::work_orders {
namespace {

using namespace Qt::StringLiterals;

// In the order of WorkOrder's members: read() takes them one after the other.
QString columns()
{
    return u"SELECT w.id, w.code, w.title, w.description, w.status, w.type, w.priority, a.id, a.code, a.name, "
           "l.id, l.code, l.name, a.path, r.id, r.name, r.display_name, c.id, c.name, c.display_name, w.created_by, "
           "q.id, q.name, q.display_name, w.note, w.created_at, w.scheduled_at, w.due_at, w.started_at, w.finished_at, "
           "w.completed_at, w.cancelled_at, w.is_failure, w.system, w.part, w.action, w.failure_mode, w.failure_cause, "
           "w.failure_detection, w.failure_severity, w.cost_minor, w.running_time_s, w.completed_percentage, w.version, "
           "w.updated_at"_s;
}

QString people()
{
    return u"LEFT JOIN users c ON c.id = w.created_by_id LEFT JOIN users q ON q.id = w.requester_id WHERE"_s;
}

/// Takes the columns of a row from left to right.
class RowReader {
public:
    explicit RowReader(const Rows &rows) : m_rows{rows} {}
    QString text() { return m_rows.text(m_column++); }
    qint64 integer() { return m_rows.integer(m_column++); }
    bool flag() { return m_rows.flag(m_column++); }
    std::optional<qint64> optionalInteger() { return m_rows.optionalInteger(m_column++); }
    std::optional<Instant> instant() { return m_rows.optionalInstant(m_column++); }
    AssetReference asset() { return {{integer()}, text(), text()}; }
    PersonReference person() { return {{integer()}, text(), text()}; }

private:
    const Rows &m_rows;
    int m_column = 0;
};

WorkOrder read(const Rows &rows)
{
    RowReader row{rows};
    return {.id = {row.integer()},
            .code = row.text(),
            .title = row.text(),
            .description = row.text(),
            .status = statusFromName(row.text()).value_or(Status::InProcess),
            .type = row.text(),
            .priority = row.text(),
            .asset = row.asset(),
            .location = row.asset(),
            .assetPath = row.text(),
            .responsible = row.person(),
            .createdBy = row.person(),
            .createdByName = row.text(),
            .requester = row.person(),
            .note = row.text(),
            .createdAt = {row.integer()},
            .scheduledAt = row.instant(),
            .dueAt = row.instant(),
            .startedAt = row.instant(),
            .finishedAt = row.instant(),
            .completedAt = row.instant(),
            .cancelledAt = row.instant(),
            .isFailure = row.flag(),
            .system = row.text(),
            .part = row.text(),
            .action = row.text(),
            .failureMode = row.text(),
            .failureCause = row.text(),
            .failureDetection = row.text(),
            .failureSeverity = row.text(),
            .costMinor = row.optionalInteger(),
            .runningTimeS = row.optionalInteger(),
            .completedPercentage = static_cast<int>(row.integer()),
            .version = row.integer(),
            .updatedAt = {row.integer()}};
}

Result<std::vector<WorkOrder>> select(Connection &connection, const RowFilter &rows, const Conditions &conditions,
                                      QStringView order, int limit)
{
    const row_filter::Source source = sourceOf(rows, connection.driver());
    const QString sql = QStringList{columns(), source.text, people(), conditions.text(), order.toString(), u"LIMIT ?"_s}.join(
        u' ');
    FRACTAL_TRY(Rows found, connection.select(sql, source.values + conditions.values() + QVariantList{limit}));
    std::vector<WorkOrder> orders;
    while (found.next())
        orders.push_back(read(found));
    return orders;
}

Result<std::vector<WorkOrder>> selectOne(Connection &connection, const QString &condition, const QVariant &value,
                                         const RowFilter &rows)
{
    Conditions conditions;
    conditions.add(condition, value);
    conditions.add(u"w.deleted_at IS NULL"_s);
    row_filter::restrictWorkOrders(conditions, rows, connection.driver());
    return select(connection, rows, conditions, {}, 1);
}

} // namespace

Result<WorkOrder> find(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    FRACTAL_TRY(std::vector<WorkOrder> found, selectOne(connection, u"w.code = ?"_s, codeOrId, rows));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (found.empty() && isNumber) {
        FRACTAL_TRY(found, selectOne(connection, u"w.id = ?"_s, id, rows));
    }
    if (found.empty())
        return failure(ErrorCode::NotFound, u"There is no such work order."_s, u"id"_s);
    return std::move(found.front());
}

Result<std::vector<WorkOrder>> list(Connection &connection, const Filter &filter, const Sort &sort,
                                    const std::optional<Position> &after, int limit)
{
    Filter wanted = filter;
    FRACTAL_TRY(const bool common, text_index::isCommon(connection, text_index::Index::WorkOrders, filter.text));
    if (common)
        wanted.textWay = text_index::Way::Order;
    Conditions conditions = conditionsOf(wanted, connection.driver());
    if (after)
        conditions.add(sort.after.toString(), QVariantList{after->key, after->key, after->id});
    // The page is found first, where possible in an index alone; only its rows are looked up and joined.
    Conditions page;
    page.add(QStringList{u"w.id IN (SELECT id FROM (SELECT w.id AS id"_s, countedFrom(conditions), conditions.text(),
                         sort.order.toString(), u"LIMIT ?) page)"_s}
                 .join(u' '),
             conditions.values() + QVariantList{limit});
    return select(connection, filter.rows, page, sort.order, limit);
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    const QString sql = QStringList{u"SELECT count(*)"_s, countedFrom(conditions), conditions.text()}.join(u' ');
    return connection.scalar(sql, conditions.values());
}

Result<std::optional<qint64>> countUpTo(Connection &connection, const Filter &filter, qint64 most)
{
    const Driver driver = connection.driver();
    Filter wanted = filter;
    QVariantList values;
    // One after the other from the index, so that the LIMIT ends it.
    if (const QString words = text_index::query(search_text::words(filter.text), driver); !words.isEmpty()) {
        wanted.textWay = text_index::Way::From;
        values.append(words);
    }
    const Conditions conditions = conditionsOf(wanted, driver);
    const QString from = values.isEmpty() ? countedFrom(conditions)
                                          : text_index::newestFrom(text_index::Index::WorkOrders, driver);
    const QString sql = QStringList{u"SELECT count(*) FROM (SELECT 1"_s, from, conditions.text(), u"LIMIT ?) counted"_s}.join(
        u' ');
    FRACTAL_TRY(const qint64 counted, connection.scalar(sql, values + conditions.values() + QVariantList{most + 1}));
    return counted > most ? std::optional<qint64>{} : std::optional{counted};
}

Result<std::vector<WorkOrder>> ofAsset(Connection &connection, AssetId asset, bool open, const RowFilter &rows, int limit)
{
    Conditions conditions;
    conditions.add(u"w.deleted_at IS NULL"_s);
    conditions.add(u"w.asset_id = ?"_s, asset.value);
    conditions.add(open ? u"w.status IN ('in_process', 'in_review')"_s : u"w.status IN ('completed', 'cancelled')"_s);
    row_filter::restrictWorkOrders(conditions, rows, connection.driver());
    return select(connection, rows, conditions, u"ORDER BY w.created_at DESC, w.id DESC", limit);
}

} // namespace fractal::work_orders
