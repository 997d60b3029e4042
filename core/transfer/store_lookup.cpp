// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/store_lookup.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype remembered = 30'000;

} // namespace

Result<std::optional<AssetPlace>> StoreLookup::asset(const QString &code)
{
    if (const auto known = m_assets.constFind(code); known != m_assets.constEnd())
        return std::optional{*known};
    if (m_during == During::Checking && !m_anyAsset) {
        FRACTAL_TRY(const auto any, only(u"SELECT id FROM assets WHERE deleted_at IS NULL LIMIT 1"_s, {}));
        m_anyAsset = any.has_value();
    }
    if (!m_anyAsset.value_or(true))
        return std::optional<AssetPlace>{};
    FRACTAL_TRY(Rows rows,
                m_connection.select(u"SELECT id, path, depth FROM assets WHERE code = ? AND deleted_at IS NULL"_s, {text(code)}));
    if (!rows.next())
        return std::optional<AssetPlace>{};
    const AssetPlace place{{rows.integer(0)}, rows.text(1), static_cast<int>(rows.integer(2))};
    remember(code, place);
    return std::optional{place};
}

void StoreLookup::remember(const QString &code, const AssetPlace &place)
{
    if (m_assets.size() >= remembered)
        m_assets.clear();
    m_assets.insert(code, place);
}

Result<std::optional<qint64>> StoreLookup::only(const QString &sql, const QVariantList &values)
{
    FRACTAL_TRY(Rows rows, m_connection.select(sql, values));
    if (!rows.next())
        return std::optional<qint64>{};
    const qint64 id = rows.integer(0);
    return rows.next() ? std::optional<qint64>{} : std::optional{id};
}

Result<std::optional<UserId>> StoreLookup::person(const QString &name)
{
    if (const auto known = m_people.constFind(name); known != m_people.constEnd())
        return std::optional{*known};
    FRACTAL_TRY(auto id, only(u"SELECT id FROM users WHERE name = ? AND deleted_at IS NULL"_s, {text(name.toLower())}));
    if (!id) {
        FRACTAL_TRY(id, only(u"SELECT id FROM users WHERE display_name = ? AND deleted_at IS NULL LIMIT 2"_s, {text(name)}));
    }
    if (!id)
        return std::optional<UserId>{};
    if (m_people.size() >= remembered)
        m_people.clear();
    m_people.insert(name, UserId{*id});
    return std::optional{UserId{*id}};
}

Result<std::optional<GroupId>> StoreLookup::group(const QString &name)
{
    FRACTAL_TRY(const auto id, only(u"SELECT id FROM permission_groups WHERE name = ? AND deleted_at IS NULL"_s, {text(name)}));
    return id ? std::optional{GroupId{*id}} : std::nullopt;
}

Result<std::optional<WorkOrderId>> StoreLookup::workOrder(const QString &code)
{
    FRACTAL_TRY(const auto id, only(u"SELECT id FROM work_orders WHERE code = ? AND deleted_at IS NULL"_s, {text(code)}));
    return id ? std::optional{WorkOrderId{*id}} : std::nullopt;
}

Result<std::optional<WarehouseId>> StoreLookup::warehouse(const QString &code)
{
    if (const auto known = m_warehouses.constFind(code); known != m_warehouses.constEnd())
        return std::optional{*known};
    FRACTAL_TRY(const auto id, only(u"SELECT id FROM warehouses WHERE code = ? AND deleted_at IS NULL"_s, {text(code)}));
    if (!id)
        return std::optional<WarehouseId>{};
    if (m_warehouses.size() >= remembered)
        m_warehouses.clear();
    m_warehouses.insert(code, WarehouseId{*id});
    return std::optional{WarehouseId{*id}};
}

Result<std::optional<meters::Meter>> StoreLookup::meter(const QString &assetCode, const QString &code)
{
    const std::pair key{assetCode, code};
    if (const auto known = m_meters.constFind(key); known != m_meters.constEnd())
        return std::optional{*known};
    FRACTAL_TRY(const auto place, asset(assetCode));
    if (!place)
        return std::optional<meters::Meter>{};
    meters::Filter filter;
    filter.asset = place->id;
    filter.code = code;
    FRACTAL_TRY(const std::vector<meters::Meter> found, meters::list(m_connection, filter));
    if (found.empty())
        return std::optional<meters::Meter>{};
    if (m_meters.size() >= remembered)
        m_meters.clear();
    m_meters.insert(key, found.front());
    return std::optional{found.front()};
}

} // namespace fractal::transfer
