// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench scale: many records in a demonstration site, through the core as imports write them.
//   bench_records FOLDER WORK_ORDERS ASSETS READINGS
// The same numbers give the same records. Work orders are drawn from the real ones that the site has (resources/demo): texts,
// system, part, action, failure mode, type, priority, cost and running time of one real record stay together, and what was done
// on one of the five real machines is done on one of its copies, so that all shares are the real ones. Their days are moved by up
// to ten years; the newest two of a hundred are still open. Meters are counters of hours, read once a day.
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/maintenance/assets.h"
#include "core/maintenance/meters.h"
#include "core/maintenance/work_orders.h"
#include "core/store/site.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

using namespace fractal;
using namespace Qt::StringLiterals;

constexpr int atOnce = 250'000; ///< records in one transaction: each writes most pages of the indexes
constexpr int assetsOfASite = 100;
constexpr int sitesOfARegion = 50;
constexpr int readingsOfAMeter = 1'000;
constexpr int openOfAHundred = 2;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 newestDay = 20'400; // 2025-11-08
constexpr qint64 daysBack = 3'650;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("bench_records: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

/// One real work order, and the machine that it was about.
struct RealOrder {
    work_orders::NewWorkOrder order;
    qint64 machine = 0;
};

std::vector<RealOrder> realOrders(Connection &connection)
{
    Rows rows = must(connection.select(
        u"SELECT w.title, w.description, w.type, w.priority, w.system, w.part, w.action, w.failure_mode, w.cost_minor, "
        "w.running_time_s, w.asset_id, w.is_failure FROM work_orders w JOIN assets a ON a.id = w.asset_id "
        "WHERE w.deleted_at IS NULL AND a.code IN ('A', 'B', 'C', 'D', 'E') ORDER BY w.id"_s));
    std::vector<RealOrder> orders;
    while (rows.next()) {
        RealOrder real;
        real.order.title = rows.text(0);
        real.order.description = rows.text(1);
        real.order.type = rows.text(2);
        real.order.priority = rows.text(3);
        real.order.system = rows.text(4);
        real.order.part = rows.text(5);
        real.order.action = rows.text(6);
        real.order.failureMode = rows.text(7);
        real.order.costMinor = rows.optionalInteger(8);
        real.order.runningTimeS = rows.optionalInteger(9);
        real.machine = rows.integer(10);
        real.order.isFailure = rows.flag(11);
        orders.push_back(real);
    }
    if (orders.empty())
        qFatal("bench_records: this is no demonstration site");
    return orders;
}

class Seeder {
public:
    explicit Seeder(Site &site) : m_site{site}, m_real{realOrders(site.reader())}
    {
        for (const RealOrder &real : m_real) {
            if (!m_machines.contains(real.machine))
                m_machines.append(real.machine);
        }
        // The whole file in memory: nobody else waits for it.
        must(m_site.write<qint64>([](Work &work) { return work.connection.execute(u"PRAGMA cache_size = -1000000"_s); }));
    }

    void addAssets(int count)
    {
        m_copies.resize(static_cast<std::size_t>(m_machines.size()));
        inBatches(count, [&](Work &work, int number) -> Result<void> {
            FRACTAL_TRY_VOID(addPlaces(work, number));
            const qsizetype machine = number % m_machines.size();
            assets::NewAsset asset{
                .code = u"EX-%1"_s.arg(number + 1),
                .name = u"Excavator %1 %2"_s.arg(QChar{static_cast<char16_t>(u'A' + machine)}).arg(number + 1)};
            asset.kind = assets::Kind::Equipment;
            asset.parent = m_place.id;
            asset.parentPath = m_place.path;
            asset.depth = 2;
            asset.manufacturer = u"Maker %1"_s.arg(1 + number % 12);
            asset.model = u"M%1"_s.arg(1 + number % 40);
            asset.serialNumber = u"SN%1"_s.arg(100'000 + number);
            FRACTAL_TRY(const assets::Inserted made, assets::insert(work, asset));
            m_copies[static_cast<std::size_t>(machine)].push_back(made.id);
            return {};
        });
    }

    void addWorkOrders(int count)
    {
        const qint64 first = must(m_site.reader().scalar(u"SELECT next FROM sequences WHERE name = 'work_orders'"_s));
        inBatches(count, [&](Work &work, int number) -> Result<void> {
            const RealOrder &real = m_real[below(m_real.size())];
            const auto &copies = m_copies[static_cast<std::size_t>(m_machines.indexOf(real.machine))];
            work_orders::NewWorkOrder order = real.order;
            order.code = u"OT-%1"_s.arg(first + number);
            order.asset = copies[below(copies.size())];
            const bool open = below(100) < openOfAHundred;
            const qint64 day = newestDay - static_cast<qint64>(below(open ? 60 : daysBack));
            order.createdAt = Instant{day * dayMs + static_cast<qint64>(below(86'400)) * 1000};
            order.dueAt = Instant{order.createdAt->ms + static_cast<qint64>(1 + below(30)) * dayMs};
            order.status = open ? work_orders::Status::InProcess : work_orders::Status::Completed;
            if (!open) {
                order.startedAt = order.createdAt;
                order.finishedAt = order.completedAt = Instant{order.createdAt->ms + order.runningTimeS.value_or(3600) * 1000};
                order.completedPercentage = 100;
            }
            FRACTAL_TRY_VOID(work_orders::insert(work, order));
            return {};
        });
        must(m_site.write<int>([&](Work &work) -> Result<int> {
            FRACTAL_TRY_VOID(work_orders::reserveCodesUpTo(work, first + count));
            return 0;
        }));
    }

    void addReadings(int count)
    {
        const int meters = count / readingsOfAMeter;
        MeterId meter;
        double hours = 0;
        inBatches(meters * readingsOfAMeter, [&](Work &work, int number) -> Result<void> {
            const int day = number % readingsOfAMeter;
            if (day == 0) {
                const auto &copies = m_copies[below(m_copies.size())];
                FRACTAL_TRY(meter,
                            meters::insert(work,
                                           {.asset = copies[below(copies.size())],
                                            .code = u"H-%1"_s.arg(number / readingsOfAMeter),
                                            .name = u"Operating hours"_s,
                                            .unit = u"h"_s}));
                hours = static_cast<double>(below(20'000));
            }
            hours += static_cast<double>(below(240)) / 10;
            const qint64 at = (newestDay - readingsOfAMeter + day) * dayMs;
            FRACTAL_TRY_VOID(work.connection.execute(
                u"INSERT INTO meter_readings (meter_id, read_at, value, accumulated, source, created_at) VALUES (?, ?, ?, ?, 'import', ?)"_s,
                {meter.value, at, hours, hours, at}));
            return {};
        });
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    std::size_t below(qint64 limit) { return below(static_cast<std::size_t>(limit)); }
    std::size_t below(int limit) { return below(static_cast<std::size_t>(limit)); }

    void inBatches(int count, const std::function<Result<void>(Work &, int)> &add)
    {
        for (int from = 0; from < count; from += atOnce) {
            must(m_site.write<bool>([&](Work &work) -> Result<bool> {
                for (int i = from; i < std::min(from + atOnce, count); ++i)
                    FRACTAL_TRY_VOID(add(work, i));
                return true;
            }));
        }
    }

    /// Regions of fifty sites of a hundred assets each.
    Result<void> addPlaces(Work &work, int number)
    {
        if (number % (assetsOfASite * sitesOfARegion) == 0) {
            const int region = 1 + number / (assetsOfASite * sitesOfARegion);
            FRACTAL_TRY(
                m_region,
                assets::insert(
                    work,
                    {.code = u"REGION-%1"_s.arg(region), .name = u"Region %1"_s.arg(region), .kind = assets::Kind::Location}));
        }
        if (number % assetsOfASite == 0) {
            const int site = 1 + number / assetsOfASite;
            FRACTAL_TRY(m_place,
                        assets::insert(work,
                                       {.code = u"SITE-%1"_s.arg(site),
                                        .name = u"Site %1"_s.arg(site),
                                        .kind = assets::Kind::Location,
                                        .parent = m_region.id,
                                        .parentPath = m_region.path,
                                        .depth = 1}));
        }
        return {};
    }

    Site &m_site;
    std::vector<RealOrder> m_real;
    QList<qint64> m_machines;
    std::vector<std::vector<AssetId>> m_copies; ///< of each machine
    assets::Inserted m_region;
    assets::Inserted m_place;
    std::mt19937_64 m_random{20'261'126}; // NOLINT: the same each time
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    SystemRandom random;
    if (arguments.size() != 5)
        qFatal("bench_records FOLDER WORK_ORDERS ASSETS READINGS");
    StoreLocation place;
    place.folder = arguments[1];
    const auto site = must(Site::open(place, clock, random));
    Seeder seeder{*site};
    QElapsedTimer timer;
    const auto tell = [&timer](const char *what) {
        std::fprintf(stderr, "%s: %.1f s\n", what, static_cast<double>(timer.restart()) / 1000);
    };
    timer.start();
    seeder.addAssets(arguments[3].toInt());
    tell("assets");
    seeder.addWorkOrders(arguments[2].toInt());
    tell("work orders");
    seeder.addReadings(arguments[4].toInt());
    tell("readings");
    return 0;
}
