// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/record_page.h"

#include <optional>

namespace fractal::pages {

/// /o/assets/CODE: one asset or location, to read. Only what the visitor's rights show: the rest is left empty.
struct AssetPage {
    Frame frame;
    Reader reader;
    QString code;
    QString name;
    QString kind; ///< these two as on the wire
    QString criticality;
    bool active = true;
    bool outOfService = false;
    RecordReference parent;
    QString assetType;
    QString manufacturer;
    QString model;
    QString serialNumber;
    QString address;
    QString city;
    QString description;
    std::optional<Instant> commissionedAt;
    std::optional<qint64> openWorkOrders;
    std::vector<RecordChange> changes;
};

[[nodiscard]] QByteArray render(const AssetPage &page);

} // namespace fractal::pages
