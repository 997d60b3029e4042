// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench scale: the bare questions behind the calls, through the same driver, with nothing of HTTP, MCP or JSON.
//   bench_questions FOLDER NAME SECONDS        one line of figures, as those of call.lua
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/maintenance/assets.h"
#include "core/maintenance/record_search.h"
#include "core/maintenance/work_order_groups.h"
#include "core/maintenance/work_order_queries.h"
#include "core/store/site.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fractal;
using namespace Qt::StringLiterals;

constexpr int pageAndOne = 26;
const QStringList words{u"bucket"_s,     u"leaking hose"_s, u"hydraulic cylinder"_s,
                        u"engine oil"_s, u"air con"_s,      u"replace teeth"_s};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("bench_questions: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

void listAndCount(Connection &connection, const work_orders::Filter &filter)
{
    const auto page = must(work_orders::list(connection, filter, *work_orders::sortFromName(u"-created_at"), {}, pageAndOne));
    if (page.size() == pageAndOne)
        must(work_orders::count(connection, filter));
}

void ask(Connection &connection, const QString &name, int number)
{
    work_orders::Filter filter;
    if (name == "get"_L1) {
        must(work_orders::find(connection, u"OT-%1"_s.arg(1 + number * 7919LL % 1'000'000), {}));
    } else if (name == "list_asset"_L1) {
        filter.asset = must(assets::find(connection, u"EX-%1"_s.arg(1 + number * 7919LL % 100'000), {})).id;
        listAndCount(connection, filter);
    } else if (name == "list_open"_L1) {
        filter.statuses = {u"in_process"_s};
        filter.types = {u"corrective"_s};
        listAndCount(connection, filter);
    } else if (name == "list_text"_L1) {
        filter.text = words[number % words.size()];
        listAndCount(connection, filter);
    } else if (name == "count_asset"_L1) {
        must(work_orders::countBy(connection, filter, {work_orders::Dimension::Asset}, "UTC"));
    } else if (name == "search"_L1) {
        record_search::Question question = record_search::parse(words[number % words.size()]).question;
        question.workOrders = question.assets = question.workRequests = question.plans = question.parts = RowFilter{};
        must(record_search::find(connection, question));
    } else {
        qFatal("bench_questions: which question?");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    const SystemClock clock;
    SystemRandom random;
    if (arguments.size() != 4)
        qFatal("bench_questions FOLDER NAME SECONDS");
    StoreLocation place;
    place.folder = arguments[1];
    const auto site = must(Site::open(place, clock, random));
    const qint64 end = arguments[3].toLongLong() * 1'000'000'000;
    std::vector<double> took;
    QElapsedTimer all;
    all.start();
    for (int number = 1; all.nsecsElapsed() < end || took.size() < 3; ++number) {
        QElapsedTimer one;
        one.start();
        ask(site->reader(), arguments[2], number);
        took.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
    }
    const double seconds = static_cast<double>(all.nsecsElapsed()) / 1e9;
    std::ranges::sort(took);
    const auto at = [&](double share) {
        return took[std::min(took.size() - 1, static_cast<std::size_t>(static_cast<double>(took.size()) * share))];
    };
    std::printf("FIGURES {\"calls\":%zu,\"seconds\":%.3f,\"p50\":%.3f,\"p99\":%.3f,\"bad\":0}\n", took.size(), seconds, at(0.5),
                at(0.99));
    return 0;
}
