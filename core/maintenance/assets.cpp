// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/assets.h"

#include "core/maintenance/conditions.h"
#include "core/maintenance/row_filter.h"
#include "core/maintenance/search_text.h"
#include "core/maintenance/stored_record.h"
#include "core/maintenance/text_index.h"

#include <QJsonDocument>

namespace fractal::assets {
namespace {

using namespace Qt::StringLiterals;

QVariant realOrNull(const std::optional<double> &number)
{
    return number ? QVariant{*number} : null();
}

Asset read(const Rows &rows)
{
    const auto real = [&](int column) { return rows.isNull(column) ? std::nullopt : std::optional{rows.real(column)}; };
    return {.id = {rows.integer(0)},
            .code = rows.text(1),
            .name = rows.text(2),
            .kind = kindFromName(rows.text(3)).value_or(Kind::Equipment),
            .parent = {rows.integer(4)},
            .parentCode = rows.text(5),
            .parentName = rows.text(6),
            .path = rows.text(7),
            .depth = static_cast<int>(rows.integer(8)),
            .description = rows.text(9),
            .manufacturer = rows.text(10),
            .model = rows.text(11),
            .serialNumber = rows.text(12),
            .assetType = rows.text(13),
            .criticality = rows.text(14),
            .address = rows.text(15),
            .city = rows.text(16),
            .latitude = real(17),
            .longitude = real(18),
            .commissionedAt = rows.optionalInstant(19),
            .retiredAt = rows.optionalInstant(20),
            .active = rows.flag(21),
            .outOfService = rows.flag(22),
            .openWorkOrders = {},
            .version = rows.integer(23),
            .updatedAt = rows.instant(24)};
}

QString columns()
{
    return u"a.id, a.code, a.name, a.kind, l.id, l.code, l.name, a.path, a.depth, a.description, a.manufacturer, a.model, "
           "a.serial_number, a.asset_type, a.criticality, a.address, a.city, a.latitude, a.longitude, a.commissioned_at, "
           "a.retired_at, a.active, CASE WHEN EXISTS (SELECT 1 FROM out_of_service s WHERE s.asset_id = a.id "
           "AND s.deleted_at IS NULL AND s.ended_at IS NULL) THEN 1 ELSE 0 END, a.version, a.updated_at"_s;
}

/// a, with l (its parent, as far as `rows` reaches).
row_filter::Source sourceOf(const RowFilter &rows, Driver driver)
{
    return row_filter::joiningLocation(u"FROM assets a LEFT JOIN assets l ON l.id = a.parent_id"_s, rows, driver);
}

Conditions conditionsOf(const Filter &filter, Driver driver)
{
    Conditions conditions;
    conditions.add(u"a.deleted_at IS NULL"_s);
    if (!filter.kinds.isEmpty())
        conditions.addIn(u"a.kind IN (?, ?, ?, ?, ?)"_s, filter.kinds, 5);
    if (!filter.locationPath.isEmpty())
        row_filter::restrictToSubtree(conditions, filter.locationPath, driver);
    if (!filter.codePrefix.isEmpty())
        conditions.add(u"a.code LIKE ? ESCAPE '!'"_s, search_text::beginningWith(filter.codePrefix));
    if (!filter.criticalities.isEmpty())
        conditions.addIn(u"a.criticality IN (?, ?, ?, ?, ?)"_s, filter.criticalities, 5);
    if (filter.active)
        conditions.add(u"a.active = ?"_s, stored(*filter.active));
    // From the few that are out of service, not asset by asset.
    if (filter.outOfService)
        conditions.add(
            *filter.outOfService
                ? u"a.id IN (SELECT s.asset_id FROM out_of_service s WHERE s.ended_at IS NULL AND s.deleted_at IS NULL)"_s
                : u"a.id NOT IN (SELECT s.asset_id FROM out_of_service s WHERE s.ended_at IS NULL AND s.deleted_at IS NULL)"_s);
    text_index::require(conditions, text_index::Index::Assets, filter.text, driver);
    row_filter::restrictAssets(conditions, filter.rows, driver);
    return conditions;
}

Result<std::optional<Asset>> findWhere(Connection &connection, const QString &condition, const QVariant &value,
                                       const RowFilter &rows)
{
    Conditions conditions;
    conditions.add(condition, value);
    conditions.add(u"a.deleted_at IS NULL"_s);
    row_filter::restrictAssets(conditions, rows, connection.driver());
    const row_filter::Source source = sourceOf(rows, connection.driver());
    const QString sql = QStringList{u"SELECT"_s, columns(), source.text, u"WHERE"_s, conditions.text()}.join(u' ');
    FRACTAL_TRY(Rows found, connection.select(sql, source.values + conditions.values()));
    return found.next() ? std::optional{read(found)} : std::nullopt;
}

Failure notFound()
{
    return failure(ErrorCode::NotFound, u"There is no such asset or location."_s, u"id"_s);
}

/// How many open work orders each asset has, of those that may be seen: a column of its own in a list.
struct OpenCount {
    QString text = u"-1"_s;
    QVariantList values;
};
OpenCount openCountOf(const std::optional<RowFilter> &rows)
{
    if (!rows)
        return {};
    Conditions conditions;
    conditions.add(u"w.asset_id = a.id AND w.deleted_at IS NULL AND w.status IN ('in_process', 'in_review')"_s);
    RowFilter own = *rows;
    own.locationPath.clear(); // the asset's own place is in its row
    row_filter::restrictWorkOrders(conditions, own, Driver::Sqlite);
    return {QStringList{u"(SELECT count(*) FROM work_orders w WHERE"_s, conditions.text(), u")"_s}.join(u' '),
            conditions.values()};
}

} // namespace

std::optional<Kind> kindFromName(QStringView name)
{
    return valueNamed<Kind>(kindNames, name);
}

Result<Inserted> insert(Work &work, const NewAsset &asset)
{
    static const QString sql =
        u"INSERT INTO assets (code, name, kind, parent_id, depth, description, manufacturer, model, serial_number, asset_type, "
        "criticality, address, city, latitude, longitude, commissioned_at, retired_at, active, extra, search_text, import_id, "
        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s;
    const QString folded = search_text::of({asset.code, asset.name, asset.description, asset.manufacturer, asset.model,
                                            asset.serialNumber, asset.assetType, asset.address, asset.city});
    const QString extra = asset.extra.isEmpty() ? u"{}"_s
                                                : QString::fromUtf8(QJsonDocument{asset.extra}.toJson(QJsonDocument::Compact));
    const qint64 now = work.now().ms;
    FRACTAL_TRY(const qint64 id,
                work.connection.insert(sql,
                                       {asset.code,
                                        text(asset.name),
                                        QString{nameOf(asset.kind)},
                                        asset.parent ? QVariant{asset.parent.value} : null(),
                                        asset.depth,
                                        text(asset.description),
                                        text(asset.manufacturer),
                                        text(asset.model),
                                        text(asset.serialNumber),
                                        text(asset.assetType),
                                        text(asset.criticality),
                                        text(asset.address),
                                        text(asset.city),
                                        realOrNull(asset.latitude),
                                        realOrNull(asset.longitude),
                                        stored(asset.commissionedAt),
                                        stored(asset.retiredAt),
                                        stored(asset.active),
                                        extra,
                                        folded,
                                        asset.importId ? QVariant{*asset.importId} : null(),
                                        now,
                                        now}));
    // The path contains the row's own number, which is known only now.
    const QString path = (asset.parentPath.isEmpty() ? u"/"_s : asset.parentPath) + QString::number(id) + u'/';
    FRACTAL_TRY_VOID(work.connection.execute(u"UPDATE assets SET path = ? WHERE id = ?"_s, {path, id}));
    return Inserted{{id}, path};
}

Result<Asset> find(Connection &connection, const QString &codeOrId, const RowFilter &rows)
{
    FRACTAL_TRY(std::optional<Asset> found, findWhere(connection, u"a.code = ?"_s, codeOrId, rows));
    bool isNumber = false;
    const qint64 id = codeOrId.toLongLong(&isNumber);
    if (!found && isNumber) {
        FRACTAL_TRY(found, findWhere(connection, u"a.id = ?"_s, id, rows));
    }
    if (!found)
        return notFound();
    return *std::move(found);
}

Result<Asset> find(Connection &connection, AssetId id, const RowFilter &rows)
{
    FRACTAL_TRY(std::optional<Asset> found, findWhere(connection, u"a.id = ?"_s, id.value, rows));
    if (!found)
        return notFound();
    return *std::move(found);
}

Result<void> requireVersion(const Asset &asset, std::optional<qint64> expected)
{
    if (!expected || *expected == asset.version)
        return {};
    const QJsonObject current{{u"code"_s, asset.code},
                              {u"name"_s, asset.name},
                              {u"out_of_service"_s, asset.outOfService},
                              {u"version"_s, asset.version},
                              {u"updated_at"_s, QString::fromLatin1(toRfc3339(asset.updatedAt))}};
    return failure(ErrorCode::VersionConflict,
                   u"The asset changed since version %1: it is version %2 now."_s.arg(*expected).arg(asset.version),
                   u"expected_version"_s, {{u"current"_s, current}});
}

Result<journal::Change> touch(Work &work, const Asset &asset)
{
    journal::Change change{.entity = u"asset"_s,
                           .id = asset.id.value,
                           .code = asset.code,
                           .before = {},
                           .after = {},
                           .versionAfter = asset.version + 1};
    FRACTAL_TRY(change.before, stored_record::snapshot(work.connection, stored_record::assets, asset.id.value));
    FRACTAL_TRY(const qint64 rows,
                work.connection.execute(u"UPDATE assets SET updated_at = ?, version = version + 1 WHERE id = ? AND version = ? "
                                        "AND deleted_at IS NULL"_s,
                                        {work.now().ms, asset.id.value, asset.version}));
    if (rows != 1)
        return failure(ErrorCode::VersionConflict, u"Somebody changed this asset at the same moment; read it and try again."_s);
    FRACTAL_TRY(change.after, stored_record::snapshot(work.connection, stored_record::assets, asset.id.value));
    return change;
}

Result<std::vector<Asset>> list(Connection &connection, const Filter &filter)
{
    Conditions conditions = conditionsOf(filter, connection.driver());
    if (filter.afterId != 0)
        conditions.add(u"(a.code >= ? AND (a.code > ? OR a.id > ?))"_s,
                       QVariantList{filter.afterCode, filter.afterCode, filter.afterId});
    const row_filter::Source source = sourceOf(filter.rows, connection.driver());
    const OpenCount open = openCountOf(filter.workOrderRows);
    const QString sql = QStringList{u"SELECT"_s,
                                    columns(),
                                    u","_s,
                                    open.text,
                                    source.text,
                                    u"WHERE"_s,
                                    conditions.text(),
                                    u"ORDER BY a.code, a.id LIMIT ?"_s}
                            .join(u' ');
    FRACTAL_TRY(Rows rows,
                connection.select(sql, open.values + source.values + conditions.values() + QVariantList{filter.limit}));
    std::vector<Asset> found;
    constexpr int openColumn = 25;
    while (rows.next()) {
        found.push_back(read(rows));
        if (filter.workOrderRows)
            found.back().openWorkOrders = rows.integer(openColumn);
    }
    return found;
}

Result<qint64> count(Connection &connection, const Filter &filter)
{
    const Conditions conditions = conditionsOf(filter, connection.driver());
    return connection.scalar(QStringList{u"SELECT count(*) FROM assets a WHERE"_s, conditions.text()}.join(u' '),
                             conditions.values());
}

Result<QStringList> Ancestors::of(const QString &path)
{
    QStringList names;
    QStringList ids = path.split(u'/', Qt::SkipEmptyParts);
    if (!ids.isEmpty())
        ids.removeLast(); // the record itself
    for (const QString &text : ids) {
        const qint64 id = text.toLongLong();
        auto known = m_known.constFind(id);
        if (known == m_known.cend()) {
            FRACTAL_TRY(Rows rows, m_connection.select(u"SELECT name, path FROM assets WHERE id = ?"_s, {id}));
            const bool visible = rows.next() && row_filter::isBelow(rows.text(1), m_rows.locationPath);
            known = m_known.insert(id, visible ? rows.text(0) : QString{});
        }
        if (!known->isEmpty())
            names.append(*known);
    }
    return names;
}

} // namespace fractal::assets
