// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work.h"

#include <vector>

/// Which programs serve this site now (decision 10): how the desktop program sees a service that already runs.
namespace fractal::instances {

struct Instance {
    qint64 id = 0;
    qint64 pid = 0;
    QString host;
    QString address; ///< "http://127.0.0.1:8484"
    QString kind; ///< "service" or "desktop"
    Instant startedAt;
    Instant heartbeatAt;
};

/// Those that showed a sign of life in the last two minutes.
[[nodiscard]] Result<std::vector<Instance>> list(Connection &connection, Instant now);
[[nodiscard]] Result<qint64> add(Work &work, const Instance &instance);
[[nodiscard]] Result<void> beat(Work &work, qint64 id);
[[nodiscard]] Result<void> remove(Work &work, qint64 id);

} // namespace fractal::instances
