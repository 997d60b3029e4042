// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace fractal {

/// Takes what is due (core/store/housekeeping.h) once a minute, a batch at a time and only while nobody else waits for the
/// writer; raises the clock's mark (SEC-24), and drops the log's anchor once an hour (SEC-10). On the thread of its owner;
/// the work is the writer's. `site` outlives it and what it has under way.
class Housekeeper : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Housekeeper)

public:
    explicit Housekeeper(Site &site, std::chrono::milliseconds every = std::chrono::seconds{60});
    ~Housekeeper() override; ///< stops

    void start();
    void stop(); ///< what is under way ends after its batch

    struct Turn; ///< one go through all kinds, from one job of the writer to the next

private:
    void turn();

    Site &m_site;
    QTimer m_timer;
    std::shared_ptr<Turn> m_turn;
    Instant m_anchoredAt;
};

} // namespace fractal
