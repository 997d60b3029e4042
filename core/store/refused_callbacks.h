// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QString>

#include <vector>

/// Where a consumer wanted to come back to although nobody had registered it: a person may look at it and add it. Only
/// addresses that could be registered are kept, the newest of each consumer, for a while. Functions that write run in the
/// caller's transaction.
namespace fractal::refused_callbacks {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds kept = 24h * 30;
inline constexpr int mostOfConsumer = 20;

struct RefusedCallback {
    QString uri;
    Instant at; ///< the last time
    QString address; ///< from where it came, may be empty
};

[[nodiscard]] Result<void> note(Work &work, ConsumerId consumer, const QString &uri, const QString &address);
/// Since then, the newest first; without those that a person put aside and those that are registered by now.
[[nodiscard]] Result<std::vector<RefusedCallback>> list(Connection &connection, ConsumerId consumer, Instant since);
/// "Not mine": it is not offered again. False when it is not there.
[[nodiscard]] Result<bool> putAside(Work &work, ConsumerId consumer, const QString &uri);
/// Deletes what is older than `kept`, at most `limit` rows; the number deleted.
[[nodiscard]] Result<qint64> sweep(Work &work, int limit);

} // namespace fractal::refused_callbacks
