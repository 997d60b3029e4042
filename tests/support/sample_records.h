// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/maintenance/out_of_service.h"
#include "core/maintenance/work_orders.h"
#include "core/maintenance/work_requests.h"
#include "core/operations/runner.h"
#include "tests/support/test_site.h"

namespace fractal::test {

/// A small plant: PLANT with HALL1 (PUMP-1, PUMP-2) and HALL2 (FAN-1), people of several rights, and work orders
///   OT-1 open on PUMP-1, responsible tech, due 2025-12-01 (overdue), cost 100.50
///   OT-2 in review on PUMP-2, responsible planner
///   OT-3 completed on FAN-1, cost 20.25
///   OT-4 open on FAN-1, requested by requester, due in February
/// work requests
///   REQ-1 open on FAN-1, urgent, requested by requester
///   REQ-2 open on PUMP-1, created by planner for somebody without an account
/// admin is the Superadministrator; planner sees everything; hall1 only HALL1; tech only the own; auditor reads;
/// requester only what was asked for.
class SampleRecords {
public:
    explicit SampleRecords(TestSite &site);

    assets::Inserted plant;
    assets::Inserted hall1;
    assets::Inserted hall2;
    assets::Inserted pump1;
    assets::Inserted pump2;
    assets::Inserted fan1;

    /// Calls an operation as a person, writing ones on the writer.
    [[nodiscard]] Result<QJsonObject> call(const QString &operation, const QJsonObject &arguments, const QString &userName);
    [[nodiscard]] Result<QJsonObject> call(const QString &operation, const QJsonObject &arguments, const Principal &principal);
    /// The bytes as they leave.
    [[nodiscard]] Result<QByteArray> bytes(const Operation &operation, const QJsonObject &arguments, const Principal &principal);
    [[nodiscard]] SiteFacts facts() const;

    assets::Inserted asset(const QString &code, const QString &name, assets::Kind kind, const assets::Inserted &parent,
                           int depth);
    WorkOrderId order(const work_orders::NewWorkOrder &order);
    WorkRequestId request(const work_requests::NewWorkRequest &request);
    void outOfService(const out_of_service::NewRecord &record);

    /// The undo of an entry, by the superadministrator.
    [[nodiscard]] Result<JournalId> undo(JournalId entry);

private:
    TestSite &m_site;
};

} // namespace fractal::test
