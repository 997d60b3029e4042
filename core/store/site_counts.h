// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

namespace fractal {

/// How much there is, and until when: for `status`.
struct SiteCounts {
    qint64 users = 0;
    qint64 enabledUsers = 0;
    qint64 consumers = 0;
    qint64 authorizations = 0; ///< that hold now
    qint64 assets = 0;
    qint64 workOrders = 0;
    qint64 journalEntries = 0;
    std::optional<Instant> newestEntry; ///< when something was last written to the transactions log

    [[nodiscard]] static Result<SiteCounts> load(Connection &connection, Instant now);
};

} // namespace fractal
