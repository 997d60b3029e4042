// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/demo.h"

#include "core/transfer/demo_parts.h"
#include "core/transfer/import.h"

#include <QFile>
#include <QJsonDocument>

namespace fractal::demo {

using namespace Qt::StringLiterals;

namespace {

QJsonObject siteDescription()
{
    QFile file{u":/demo/site.json"_s};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

using Told = std::function<void(double)>;

/// `told` is called with the share of the import that is done.
Result<void> importDemo(Site &site, const journal::Author &author, const QString &kind, const QString &name, const Told &told)
{
    transfer::Options options;
    options.kind = kind;
    options.file = u":/demo/%1.csv"_s.arg(name);
    FRACTAL_TRY(options.mapping, transfer::loadMapping(u":/demo/mappings/%1.json"_s.arg(name)));
    options.author = author;
    options.progress = [&told](const transfer::Progress &progress) {
        // Writing takes about as long as reading and checking together.
        const double share = progress.bytesTotal > 0
            ? static_cast<double>(progress.bytesDone) / static_cast<double>(progress.bytesTotal)
            : 0;
        told(progress.stage == transfer::Stage::Reading        ? share * 0.2
                 : progress.stage == transfer::Stage::Checking ? 0.2 + share * 0.3
                                                               : 0.5 + share * 0.5);
    };
    FRACTAL_TRY(const transfer::Report report, transfer::importFile(site, options));
    if (!report.written)
        return failure(ErrorCode::Internal,
                       u"the demonstration file %1 was refused: %2"_s.arg(
                           name, report.refusals.empty() ? QString{} : report.refusals.front().reason));
    return {};
}

/// One job of the writer with its entry in the log.
template <typename T>
Result<T> gathered(Site &site, const journal::Author &author, const QJsonObject &description,
                   const std::function<Result<T>(Gathering &)> &job)
{
    return site.write<T>([&](Work &work) -> Result<T> {
        Gathering gathering{work, description};
        FRACTAL_TRY(T made, job(gathering));
        journal::Record record;
        record.author = author;
        record.action = u"site.fill_demo"_s;
        record.reason = u"the demonstration goes with its site"_s;
        record.changes = std::move(gathering.changes);
        FRACTAL_TRY_VOID(journal::append(work, record));
        return made;
    });
}

Result<qint64> count(Site &site, const QString &sql)
{
    FRACTAL_TRY(const auto connection, site.database().open());
    return connection->scalar(sql);
}

} // namespace

Site::NewSite newSite()
{
    const QJsonObject described = siteDescription()["site"_L1].toObject();
    Site::NewSite site;
    site.name = described["name"_L1].toString();
    site.language = described["language"_L1].toString();
    site.timeZone = described["time_zone"_L1].toString().toLatin1();
    site.currency = described["currency"_L1].toString();
    return site;
}

Result<DemoReport> fill(Site &site, const journal::Author &author, const Told &progress)
{
    const auto tell = [&](double from, double to) {
        return Told{[&progress, from, to](double share) {
            if (progress)
                progress(from + share * (to - from));
        }};
    };
    const QJsonObject description = siteDescription();
    const std::vector<NewPerson> people = makePeople(description, site.random());
    const auto withAssets = gathered<bool>(site, author, description, [](Gathering &gathering) -> Result<bool> {
        FRACTAL_TRY_VOID(addAssets(gathering));
        return true;
    });
    if (!withAssets)
        return Failure{withAssets.error()};
    FRACTAL_TRY_VOID(importDemo(site, author, u"work-orders"_s, u"excavators"_s, tell(0.1, 0.8)));
    FRACTAL_TRY_VOID(importDemo(site, author, u"assets"_s, u"nyc-elevators"_s, tell(0.8, 0.9)));
    DemoReport report;
    FRACTAL_TRY(
        report.consumers,
        gathered<std::vector<Consumer>>(site, author, description, [&](Gathering &gathering) -> Result<std::vector<Consumer>> {
            FRACTAL_TRY_VOID(addPeople(gathering, people));
            FRACTAL_TRY_VOID(addWorkOrders(gathering));
            FRACTAL_TRY_VOID(addRequests(gathering));
            FRACTAL_TRY_VOID(addThirdParties(gathering));
            FRACTAL_TRY_VOID(addUpkeep(gathering));
            return addConsumers(gathering, author.actor);
        }));
    for (const NewPerson &person : people)
        report.people.push_back(person.person);
    FRACTAL_TRY(report.assets, count(site, u"SELECT count(*) FROM assets WHERE kind <> 'location' AND deleted_at IS NULL"_s));
    FRACTAL_TRY(report.workOrders, count(site, u"SELECT count(*) FROM work_orders WHERE deleted_at IS NULL"_s));
    return report;
}

} // namespace fractal::demo
