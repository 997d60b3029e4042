// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/record_page.h"

#include <optional>

namespace fractal::pages {

/// /o/requests/CODE: one work request, to read. Only what the visitor's rights show: the rest is left empty.
struct WorkRequestPage {
    Frame frame;
    Reader reader;
    QString code;
    QString title;
    QString description;
    QString status; ///< as on the wire
    bool urgent = false;
    RecordReference asset;
    RecordReference location;
    RecordReference workOrder;
    QString requestedBy;
    QString reason; ///< of the decision
    std::optional<Instant> incidentAt;
    Instant createdAt;
    std::optional<Instant> decidedAt;
    std::optional<Instant> solvedAt;
};

[[nodiscard]] QByteArray render(const WorkRequestPage &page);

} // namespace fractal::pages
