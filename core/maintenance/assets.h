// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/journal.h"
#include "core/store/work.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// Locations and assets: one tree. A record's `path` is the ids from the root down to itself: "/1/5/".
namespace fractal::assets {

enum class Kind : quint8 { Location, Equipment, Tool, SparePart, Digital };
inline constexpr std::array<const char *, 5> kindNames{"location", "equipment", "tool", "spare_part", "digital"};
[[nodiscard]] inline QLatin1StringView nameOf(Kind kind)
{
    return nameIn(kindNames, kind);
}
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

struct NewAsset {
    QString code{}; ///< unique among those not removed
    QString name{};
    Kind kind = Kind::Equipment;
    AssetId parent{}; ///< none: a root
    QString parentPath{}; ///< of `parent`; empty for a root
    int depth = 0; ///< 0 for a root, one more than the parent's otherwise
    QString description{};
    QString manufacturer{};
    QString model{};
    QString serialNumber{};
    QString assetType{};
    QString criticality{}; ///< very_high, high, medium, low, very_low or empty
    QString address{};
    QString city{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    std::optional<Instant> commissionedAt{};
    std::optional<Instant> retiredAt{};
    bool active = true;
    QJsonObject extra{};
    std::optional<qint64> importId{};
};

struct Inserted {
    AssetId id;
    QString path; ///< for its children's `parentPath`
};
/// One row, nothing else: no look-ups, no journal. The caller has validated what it gives; a code that is taken is
/// AlreadyExists. Cheap enough for a whole import.
[[nodiscard]] Result<Inserted> insert(Work &work, const NewAsset &asset);

struct Asset {
    AssetId id;
    QString code;
    QString name;
    Kind kind = Kind::Equipment;
    AssetId parent;
    QString parentCode;
    QString parentName;
    QString path;
    int depth = 0;
    QString description;
    QString manufacturer;
    QString model;
    QString serialNumber;
    QString assetType;
    QString criticality;
    QString address;
    QString city;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<Instant> commissionedAt;
    std::optional<Instant> retiredAt;
    bool active = true;
    bool outOfService = false; ///< an out-of-service record is running now
    std::optional<qint64> openWorkOrders; ///< of those that the asker may see; empty when none may be seen
    qint64 version = 1;
    Instant updatedAt;
};

/// By code, or where there is none by its number. NotFound outside `rows`, told apart from nothing.
[[nodiscard]] Result<Asset> find(Connection &connection, const QString &codeOrId, const RowFilter &rows);
[[nodiscard]] Result<Asset> find(Connection &connection, AssetId id, const RowFilter &rows);

/// VersionConflict, with the current record, when somebody expected another version.
[[nodiscard]] Result<void> requireVersion(const Asset &asset, std::optional<qint64> expected);
/// Something about the asset changed: its version counts on. The change for the journal.
[[nodiscard]] Result<journal::Change> touch(Work &work, const Asset &asset);

struct Filter {
    QStringList kinds; ///< empty: all
    QString locationPath; ///< only this subtree, the location itself included; empty: everywhere
    QString text; ///< words, all of which occur
    QString codePrefix;
    QStringList criticalities;
    std::optional<bool> active;
    std::optional<bool> outOfService; ///< an out-of-service record is running now, or none is
    RowFilter rows;
    std::optional<RowFilter> workOrderRows; ///< which work orders `openWorkOrders` counts; empty: it is left out
    QString afterCode; ///< keyset paging, in the order of codes
    qint64 afterId = 0;
    int limit = 25;
};
[[nodiscard]] Result<std::vector<Asset>> list(Connection &connection, const Filter &filter);
[[nodiscard]] Result<qint64> count(Connection &connection, const Filter &filter);

/// The names from the root down to the record's parent, as far as `rows` reaches: {"Plant", "Line 2"}.
class Ancestors {
public:
    Ancestors(Connection &connection, const RowFilter &rows) : m_connection{connection}, m_rows{rows} {}
    [[nodiscard]] Result<QStringList> of(const QString &path);

private:
    Connection &m_connection;
    RowFilter m_rows;
    QHash<qint64, QString> m_known; ///< names; empty: not to be shown
};

} // namespace fractal::assets
