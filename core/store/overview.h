// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace fractal::overview {

struct WaitingConsumer {
    ConsumerId id;
    QString name;
};

/// What an administrator wants to see first: for the first page of the window.
struct Overview {
    qint64 consumers = 0;
    qint64 authorizations = 0; ///< that hold now
    std::vector<WaitingConsumer> waiting; ///< for people, enabled, without a callback; the newest `most`
    qint64 waitingCount = 0;
    struct AssistantChange {
        journal::Entry entry;
        QString consumerName;
        QString personName; ///< empty for client credentials
    };
    std::vector<AssistantChange> changes; ///< made through consumers, newest first, at most `most`
};
[[nodiscard]] Result<Overview> load(Connection &connection, Instant now, int most);

} // namespace fractal::overview
