// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/housekeeper.h"

#include "core/store/clock_mark.h"
#include "core/store/housekeeping.h"
#include "core/store/journal_seal.h"

#include <atomic>

namespace fractal {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds anchoredEvery = 1h;

/// Its failure only matters to the log: it is tried again at the next turn.
void warn(const char *what, const Error &error)
{
    qWarning("%s: %s", what, qPrintable(error.detail));
}

} // namespace

struct Housekeeper::Turn {
    Site &site;
    std::atomic<bool> isStopped = false;
    std::atomic<bool> isOver = false;
};

namespace {

using TurnPtr = std::shared_ptr<Housekeeper::Turn>;

Work workOn(Site &site, Connection &connection)
{
    return {connection, site.clock(), site.random(), site.keyring()};
}

/// One batch of one kind; then the next batch, or the next kind. Called on the writer's thread, too.
void sweepFrom(const TurnPtr &turn, std::size_t index)
{
    const auto kinds = housekeeping::kinds();
    if (index >= kinds.size() || turn->isStopped) {
        turn->isOver = true;
        return;
    }
    const auto gone = std::make_shared<qint64>(0);
    turn->site.writer().postWhenIdle(
        [turn, gone, sweep = kinds[index].sweep](Connection &connection) -> Result<void> {
            Work work = workOn(turn->site, connection);
            FRACTAL_TRY(*gone, sweep(work, housekeeping::batch));
            return {};
        },
        [turn, gone, index](const Result<void> &done) {
            if (!done) {
                warn("housekeeping", done.error());
                turn->isOver = true;
                return;
            }
            sweepFrom(turn, *gone < housekeeping::batch ? index + 1 : index);
        });
}

void raiseMark(Site &site)
{
    site.writer().post(
        [&site](Connection &connection) {
            Work work = workOn(site, connection);
            return clock_mark::raise(work);
        },
        [](const Result<void> &done) {
            if (!done)
                warn("the clock's mark", done.error());
        });
}

/// Reads where the log stands, and writes that down outside of the database. It changes nothing in it, so it may run twice.
void dropAnchor(Site &site)
{
    const auto dropped = std::make_shared<Result<void>>();
    site.writer().postWhenIdle(
        [&site, dropped](Connection &connection) -> Result<void> {
            FRACTAL_TRY(const journal::Anchor anchor, journal::head(connection));
            *dropped = journal::dropAnchor(connection, site.keyring(), site.database().location().folder, anchor);
            return {};
        },
        [dropped](const Result<void> &done) {
            if (!done)
                warn("the log's anchor", done.error());
            else if (!*dropped)
                qCritical("the log's anchor: %s", qPrintable(dropped->error().detail));
        });
}

} // namespace

Housekeeper::Housekeeper(Site &site, std::chrono::milliseconds every) : m_site{site}
{
    m_timer.setInterval(every);
    connect(&m_timer, &QTimer::timeout, this, &Housekeeper::turn);
}

Housekeeper::~Housekeeper()
{
    stop();
}

void Housekeeper::start()
{
    raiseMark(m_site);
    m_timer.start();
}

void Housekeeper::stop()
{
    m_timer.stop();
    if (m_turn)
        m_turn->isStopped = true;
}

void Housekeeper::turn()
{
    raiseMark(m_site);
    if (m_site.clock().now() >= m_anchoredAt + anchoredEvery) {
        m_anchoredAt = m_site.clock().now();
        dropAnchor(m_site);
    }
    if (m_turn && !m_turn->isOver) // the last one still waits for a quiet moment
        return;
    m_turn = std::make_shared<Turn>(m_site);
    sweepFrom(m_turn, 0);
}

} // namespace fractal
