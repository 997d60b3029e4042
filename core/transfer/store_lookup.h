// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/maintenance/meters.h"
#include "core/maintenance/stock.h"
#include "core/store/connection.h"

#include <QHash>
#include <QString>

#include <optional>

namespace fractal::transfer {

/// An asset as its children need it.
struct AssetPlace {
    AssetId id;
    QString path;
    int depth = 0;
};

/// Finds records by what a file calls them, and remembers some thousand: files repeat themselves.
class StoreLookup {
public:
    enum class During : quint8 { Checking, Writing };
    /// While a file is checked, a store without assets is asked once and not for each row.
    StoreLookup(Connection &connection, During during) : m_connection{connection}, m_during{during} {}

    [[nodiscard]] Result<std::optional<AssetPlace>> asset(const QString &code);
    void remember(const QString &code, const AssetPlace &place);
    /// By sign-in name, or by a display name that only one account has.
    [[nodiscard]] Result<std::optional<UserId>> person(const QString &name);
    [[nodiscard]] Result<std::optional<GroupId>> group(const QString &name);
    [[nodiscard]] Result<std::optional<WorkOrderId>> workOrder(const QString &code);
    [[nodiscard]] Result<std::optional<WarehouseId>> warehouse(const QString &code);
    /// By its code on the asset of this code.
    [[nodiscard]] Result<std::optional<meters::Meter>> meter(const QString &asset, const QString &code);
    [[nodiscard]] Connection &connection() { return m_connection; }

private:
    [[nodiscard]] Result<std::optional<qint64>> only(const QString &sql, const QVariantList &values);

    Connection &m_connection;
    During m_during;
    std::optional<bool> m_anyAsset;
    QHash<QString, AssetPlace> m_assets;
    QHash<QString, UserId> m_people;
    QHash<QString, WarehouseId> m_warehouses;
    QHash<std::pair<QString, QString>, meters::Meter> m_meters;
};

} // namespace fractal::transfer
