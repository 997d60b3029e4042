// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/record_page.h"

#include <optional>

namespace fractal::pages {

/// /o/work-orders/CODE: one work order, to read. Only what the visitor's rights show: the rest is left empty.
struct WorkOrderPage {
    struct Task {
        QString title;
        bool done = false;
    };

    Frame frame;
    Reader reader;
    QString code;
    QString title;
    QString description;
    QString status; ///< these three as on the wire
    QString type;
    QString priority;
    bool overdue = false;
    RecordReference asset;
    RecordReference location;
    QString system;
    QString part;
    QString failureMode;
    QString responsible;
    std::optional<Instant> scheduledAt;
    std::optional<Instant> dueAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;
    std::optional<qint64> runningTimeS;
    QString cost; ///< "258.28"
    QString currency; ///< "MXN"
    QString note;
    std::vector<Task> tasks;
    std::vector<RecordChange> changes;
};

[[nodiscard]] QByteArray render(const WorkOrderPage &page);

} // namespace fractal::pages
