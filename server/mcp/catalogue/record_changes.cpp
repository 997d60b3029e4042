// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/catalogue/record_changes.h"

#include "core/maintenance/assets.h"

#include <algorithm>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntries = 500;

bool names(const journal::Change &change, const QString &code)
{
    return change.code.compare(code, Qt::CaseInsensitive) == 0 || QString::number(change.id) == code;
}

bool isOfAsset(const journal::Change &change, qint64 asset)
{
    return change.before["asset_id"_L1].toInteger() == asset || change.after["asset_id"_L1].toInteger() == asset;
}

} // namespace

Result<RecordChanges> RecordChanges::since(qint64 entry, Connection &connection)
{
    RecordChanges changes;
    changes.m_reached = entry;
    FRACTAL_TRY(const qint64 newest, journal::total(connection));
    if (newest <= entry)
        return changes;
    journal::Filter filter;
    filter.afterId = entry;
    filter.limit = mostEntries;
    FRACTAL_TRY(const std::vector<journal::Entry> entries, journal::list(connection, filter));
    for (const journal::Entry &one : entries) {
        changes.m_changes.insert(changes.m_changes.end(), one.changes.begin(), one.changes.end());
        changes.m_reached = std::max(changes.m_reached, one.id.value);
    }
    return changes;
}

bool RecordChanges::concern(const RecordAddress &address, Connection &connection) const
{
    const QLatin1StringView own{address.of->entity};
    const bool direct = std::ranges::any_of(m_changes, [&](const journal::Change &change) {
        return change.entity == "import"_L1 || (change.entity == own && names(change, address.code));
    });
    if (direct || !address.of->ofEntity)
        return direct;
    const QLatin1StringView related{address.of->ofEntity};
    if (std::ranges::none_of(m_changes, [&](const journal::Change &change) { return change.entity == related; }))
        return false;
    const auto asset = assets::find(connection, address.code, {}); // who may be told is looked at later
    return asset && std::ranges::any_of(m_changes, [&](const journal::Change &change) {
               return change.entity == related && isOfAsset(change, asset->id.value);
           });
}

} // namespace fractal::mcp
