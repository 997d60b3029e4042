// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/plans.h"

#include "core/base/enum_names.h"
#include "core/maintenance/conditions.h"
#include "core/maintenance/due_tasks.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace fractal::plans {
namespace {

using namespace Qt::StringLiterals;

QVariant realOrNull(const std::optional<double> &number)
{
    return number ? QVariant{*number} : null();
}

QString columns()
{
    return u"p.id, p.code, p.name, p.type, p.priority, p.description, p.estimated_s, p.steps, p.active, p.version, p.updated_at"_s;
}

Plan read(const Rows &rows)
{
    QStringList steps;
    const QJsonArray stored = QJsonDocument::fromJson(rows.text(7).toUtf8()).array();
    for (const QJsonValue &step : stored)
        steps.append(step.toString());
    return {.id = {rows.integer(0)},
            .code = rows.text(1),
            .name = rows.text(2),
            .type = rows.text(3),
            .priority = rows.text(4),
            .description = rows.text(5),
            .estimatedS = rows.optionalInteger(6),
            .steps = steps,
            .active = rows.flag(8),
            .version = rows.integer(9),
            .updatedAt = rows.instant(10)};
}

/// It has a trigger on an asset for which all of this holds.
void addTriggered(Conditions &conditions, const Conditions &asset)
{
    conditions.add(QStringList{u"EXISTS (SELECT 1 FROM plan_triggers t JOIN assets a ON a.id = t.asset_id WHERE t.plan_id = p.id "
                               "AND t.deleted_at IS NULL AND a.deleted_at IS NULL AND"_s,
                               asset.text(), u")"_s}
                       .join(u' '),
                   asset.values());
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"p.deleted_at IS NULL"_s);
    if (!filter.types.isEmpty())
        conditions.addIn(u"p.type IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s, filter.types, 10);
    if (filter.active)
        conditions.add(u"p.active = ?"_s, stored(*filter.active));
    for (const QString &word : search_text::words(filter.text))
        conditions.add(u"p.search_text LIKE ? ESCAPE '!'"_s, search_text::containing(word));
    const bool isNamed = filter.asset || !filter.locationPath.isEmpty();
    if (!isNamed) {
        restrict(conditions, filter.rows, driver);
        return conditions;
    }
    Conditions within;
    if (filter.asset)
        within.add(u"a.id = ?"_s, filter.asset.value);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(within, filter.locationPath, driver);
    row_filter::restrictAssets(within, filter.rows, driver);
    addTriggered(conditions, within);
    return conditions;
}

Result<std::optional<Plan>> findWhere(Connection &connection, const QString &condition, const QVariant &value,
                                      const RowFilter &rows)
{
    Filter filter;
    filter.rows = rows;
    Conditions conditions = conditionsOf(filter, connection.driver());
    conditions.add(condition, value);
    FRACTAL_TRY(
        Rows found,
        connection.select(QStringList{u"SELECT"_s, columns(), u"FROM maintenance_plans p WHERE"_s, conditions.text()}.join(u' '),
                          conditions.values()));
    return found.next() ? std::optional{read(found)} : std::nullopt;
}

Result<void> insertTrigger(Work &work, PlanId plan, const QString &title, const NewTrigger &given, const QByteArray &timeZone)
{
    const bool byDate = given.kind == TriggerKind::Date;
    std::optional<Instant> anchor;
    if (byDate)
        anchor = given.firstDueAt.value_or(plan_schedule::after(work.now(), given.every, 1, QTimeZone{timeZone}));
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(
                    u"INSERT INTO plan_triggers (plan_id, asset_id, kind, every_count, every_unit, every_value, based_on, "
                    "anchor_at, meter_id, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                    {plan.value, given.asset.value, QString{nameIn(triggerKindNames, given.kind)},
                     byDate ? QVariant{given.every.count} : null(), byDate ? QString{nameOf(given.every.unit)} : u""_s,
                     realOrNull(given.everyValue), QString{nameIn(basedOnNames, given.basedOn)}, stored(anchor),
                     idOrNull(given.meter.value), text(given.event)}));
    if (given.kind == TriggerKind::Event)
        return {};
    const std::optional<double> value = given.kind == TriggerKind::Meter
        ? std::optional{given.firstDueValue.value_or(given.everyValue.value_or(0))}
        : std::nullopt;
    FRACTAL_TRY_VOID(due_tasks::insert(work,
                                       {.plan = plan,
                                        .trigger = {id},
                                        .asset = given.asset,
                                        .meter = given.meter,
                                        .title = title,
                                        .dueAt = anchor,
                                        .dueValue = value}));
    return {};
}

} // namespace

void restrict(Conditions &conditions, const RowFilter &rows, Driver driver)
{
    if (!rows.ownOnly && rows.locationPath.isEmpty())
        return;
    Conditions within;
    row_filter::restrictAssets(within, rows, driver);
    addTriggered(conditions, within);
}

Result<PlanId> insert(Work &work, const NewPlan &plan, const QByteArray &timeZone)
{
    const qint64 now = work.now().ms;
    FRACTAL_TRY(
        const qint64 id,
        work.connection.insert(
            u"INSERT INTO maintenance_plans (code, name, type, priority, description, estimated_s, steps, active, search_text, "
            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {plan.code, text(plan.name), plan.type, plan.priority, text(plan.description), idOrNull(plan.estimatedS.value_or(0)),
             QString::fromUtf8(QJsonDocument{QJsonArray::fromStringList(plan.steps)}.toJson(QJsonDocument::Compact)),
             stored(plan.active), search_text::of(QStringList{plan.code, plan.name, plan.description} + plan.steps), now, now}));
    for (const NewTrigger &trigger : plan.triggers)
        FRACTAL_TRY_VOID(insertTrigger(work, {id}, plan.name, trigger, timeZone));
    return PlanId{id};
}

Result<std::vector<Plan>> list(Connection &connection, const Filter &filter)
{
    Conditions conditions = conditionsOf(filter, connection.driver());
    if (filter.afterId != 0)
        conditions.add(u"(p.code >= ? AND (p.code > ? OR p.id > ?))"_s,
                       QVariantList{filter.afterCode, filter.afterCode, filter.afterId});
    const QString sql = QStringList{u"SELECT"_s, columns(), u"FROM maintenance_plans p WHERE"_s, conditions.text(),
                                    u"ORDER BY p.code, p.id LIMIT ?"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows, connection.select(sql, conditions.values() + QVariantList{filter.limit}));
    std::vector<Plan> found;
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    return connection.scalar(QStringList{u"SELECT count(*) FROM maintenance_plans p WHERE"_s, conditions.text()}.join(u' '),
                             conditions.values());
}

Result<Plan> find(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    FRACTAL_TRY(std::optional<Plan> found, findWhere(connection, u"p.code = ?"_s, text(codeOrId), rows));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (!found && isNumber) {
        FRACTAL_TRY(found, findWhere(connection, u"p.id = ?"_s, id, rows));
    }
    if (!found)
        return failure(ErrorCode::NotFound, u"There is no such maintenance plan."_s, u"id"_s);
    return *std::move(found);
}

Result<std::vector<Trigger>> triggersOf(Connection &connection, PlanId plan, const RowFilter &rows, int limit)
{
    Conditions conditions;
    conditions.add(u"t.deleted_at IS NULL AND a.deleted_at IS NULL"_s);
    conditions.add(u"t.plan_id = ?"_s, plan.value);
    row_filter::restrictAssets(conditions, rows, connection.driver());
    const QString sql =
        QStringList{u"SELECT t.id, a.id, a.code, a.name, t.kind, t.every_count, t.every_unit, t.every_value, t.based_on, m.code, "
                    "m.name, m.unit, t.event, d.due_at, d.due_value FROM plan_triggers t JOIN assets a ON a.id = t.asset_id LEFT "
                    "JOIN meters m ON m.id = t.meter_id LEFT JOIN due_tasks d ON d.id = (SELECT max(x.id) FROM due_tasks x WHERE "
                    "x.trigger_id = t.id AND x.deleted_at IS NULL AND x.status IN ('pending', 'in_work_order')) WHERE"_s,
                    conditions.text(), u"ORDER BY a.code, t.id LIMIT ?"_s}
            .join(u' ');
    FRACTAL_TRY(Rows found, connection.select(sql, conditions.values() + QVariantList{limit}));
    std::vector<Trigger> triggers;
    while (found.next()) {
        const auto real = [&](int column) { return found.isNull(column) ? std::nullopt : std::optional{found.real(column)}; };
        triggers.push_back({.id = {found.integer(0)},
                            .asset = {{found.integer(1)}, found.text(2), found.text(3)},
                            .kind = valueNamed<TriggerKind>(triggerKindNames, found.text(4)).value_or(TriggerKind::Date),
                            .every = {static_cast<int>(found.integer(5)),
                                      plan_schedule::unitFromName(found.text(6)).value_or(plan_schedule::Unit::Month)},
                            .everyValue = real(7),
                            .basedOn = valueNamed<BasedOn>(basedOnNames, found.text(8)).value_or(BasedOn::Scheduled),
                            .meterCode = found.text(9),
                            .meterName = found.text(10),
                            .meterUnit = found.text(11),
                            .event = found.text(12),
                            .nextDueAt = found.optionalInstant(13),
                            .nextDueValue = real(14)});
    }
    return triggers;
}

} // namespace fractal::plans
