// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_records.h"

#include "core/maintenance/restorers.h"

#include <QJsonDocument>

namespace fractal::test {
namespace {

using namespace Qt::StringLiterals;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("sample records: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

Instant at(QStringView text)
{
    return *fromRfc3339(text);
}

} // namespace

SampleRecords::SampleRecords(TestSite &site) : m_site{site}
{
    plant = asset(u"PLANT"_s, u"Usine Nord"_s, assets::Kind::Location, {}, 0);
    hall1 = asset(u"HALL1"_s, u"Hall 1"_s, assets::Kind::Location, plant, 1);
    hall2 = asset(u"HALL2"_s, u"Hall 2"_s, assets::Kind::Location, plant, 1);
    pump1 = asset(u"PUMP-1"_s, u"Pompe à huile"_s, assets::Kind::Equipment, hall1, 2);
    pump2 = asset(u"PUMP-2"_s, u"Water pump"_s, assets::Kind::Equipment, hall1, 2);
    fan1 = asset(u"FAN-1"_s, u"Cooling fan"_s, assets::Kind::Equipment, hall2, 2);

    const users::User planner = site.user(u"planner"_s);
    site.user(u"hall1"_s, Profile::Customized, u"Planner"_s, hall1.id);
    const users::User tech = site.user(u"tech"_s, Profile::Technician, u"Technician"_s);
    site.user(u"auditor"_s, Profile::ReadOnly, u"Auditor"_s);
    const users::User requester = site.user(u"requester"_s, Profile::Requester, u"Requester"_s);

    using work_orders::Status;
    work_orders::NewWorkOrder first{.code = u"OT-1"_s, .title = u"Réparer la fuite"_s};
    first.asset = pump1.id;
    first.responsible = tech.id;
    first.dueAt = at(u"2025-12-01T00:00:00Z");
    first.createdAt = at(u"2025-11-01T08:00:00Z");
    first.costMinor = 10050;
    first.tasks = {{.title = u"Stop the pump"_s, .estimatedS = 600, .subtasks = {{.title = u"Valve closed"_s}}},
                   {.title = u"Replace the seal"_s}};
    order(first);
    work_orders::NewWorkOrder second{
        .code = u"OT-2"_s, .title = u"Check alignment"_s, .status = Status::InReview, .type = u"inspection"_s};
    second.asset = pump2.id;
    second.responsible = planner.id;
    second.createdAt = at(u"2025-11-15T08:00:00Z");
    order(second);
    work_orders::NewWorkOrder third{
        .code = u"OT-3"_s, .title = u"Replace belt"_s, .status = Status::Completed, .type = u"preventive"_s};
    third.asset = fan1.id;
    third.createdAt = at(u"2025-12-01T08:00:00Z");
    third.completedAt = at(u"2025-12-10T08:00:00Z");
    third.costMinor = 2025;
    order(third);
    work_orders::NewWorkOrder fourth{.code = u"OT-4"_s, .title = u"Noise in the fan"_s, .priority = u"high"_s};
    fourth.asset = fan1.id;
    fourth.requester = requester.id;
    fourth.createdAt = at(u"2025-12-20T08:00:00Z");
    fourth.dueAt = at(u"2026-02-01T00:00:00Z");
    order(fourth);
    work_requests::NewWorkRequest smell{.code = u"REQ-1"_s, .title = u"Smell of burning"_s, .description = u"Since Monday"_s};
    smell.urgent = true;
    smell.asset = fan1.id;
    smell.requester = requester.id;
    smell.createdBy = requester.id;
    smell.createdAt = at(u"2025-12-28T08:00:00Z");
    request(smell);
    work_requests::NewWorkRequest drip{.code = u"REQ-2"_s, .title = u"It drips below"_s};
    drip.asset = pump1.id;
    drip.requestedBy = u"Neighbour"_s;
    drip.createdBy = planner.id;
    drip.createdAt = at(u"2025-12-29T08:00:00Z");
    request(drip);
    must(site.site().write<int>([](Work &work) -> Result<int> {
        FRACTAL_TRY_VOID(work_orders::reserveCodesUpTo(work, 4));
        FRACTAL_TRY_VOID(work_requests::reserveCodesUpTo(work, 2));
        return 0;
    }));
}

assets::Inserted SampleRecords::asset(const QString &code, const QString &name, assets::Kind kind, const assets::Inserted &parent,
                                      int depth)
{
    return must(m_site.site().write<assets::Inserted>([&](Work &work) {
        return assets::insert(
            work, {.code = code, .name = name, .kind = kind, .parent = parent.id, .parentPath = parent.path, .depth = depth});
    }));
}

WorkOrderId SampleRecords::order(const work_orders::NewWorkOrder &order)
{
    return must(m_site.site().write<WorkOrderId>([&](Work &work) { return work_orders::insert(work, order); }));
}

WorkRequestId SampleRecords::request(const work_requests::NewWorkRequest &request)
{
    return must(m_site.site().write<WorkRequestId>([&](Work &work) { return work_requests::insert(work, request); }));
}

void SampleRecords::outOfService(const out_of_service::NewRecord &record)
{
    must(m_site.site().write<OutOfServiceId>([&](Work &work) { return out_of_service::insert(work, record); }));
}

SiteFacts SampleRecords::facts() const
{
    return {
        .publicUrl = u"https://cmms.example"_s, .timeZone = "Europe/Paris", .currency = u"EUR"_s, .siteName = u"Planta Norte"_s};
}

Result<QByteArray> SampleRecords::bytes(const Operation &operation, const QJsonObject &arguments, const Principal &principal)
{
    const auto ask = [&](Work &work) { return operations::call(operation, arguments, principal, facts(), work); };
    if (operation.effect != Effect::Reads)
        return m_site.site().write<QByteArray>(ask);
    Work work = m_site.site().read();
    return ask(work);
}

Result<QJsonObject> SampleRecords::call(const QString &operation, const QJsonObject &arguments, const Principal &principal)
{
    FRACTAL_TRY(const QByteArray answer, bytes(*operations::find(operation), arguments, principal));
    return QJsonDocument::fromJson(answer).object();
}

Result<QJsonObject> SampleRecords::call(const QString &operation, const QJsonObject &arguments, const QString &userName)
{
    return call(operation, arguments, m_site.principal(userName));
}

Result<JournalId> SampleRecords::undo(JournalId entry)
{
    return m_site.site().write<JournalId>([&](Work &work) {
        return journal::undo(work, {.actor = u"desktop:admin"_s, .user = {}, .consumer = {}, .authorization = {}, .address = {}},
                             entry, maintenance::restorers(), [](const journal::Change &) -> Result<void> { return {}; });
    });
}

} // namespace fractal::test
