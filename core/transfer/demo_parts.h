// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_order.h"
#include "core/store/work.h"
#include "core/transfer/demo.h"
#include "core/transfer/store_lookup.h"

#include <QJsonObject>

#include <vector>

/// The parts of the demonstration that resources/demo/site.json describes. Each runs in the transaction of its caller and
/// gathers what it changed.
namespace fractal::demo {

struct Gathering {
    Work &work;
    const QJsonObject &description;
    std::vector<journal::Change> changes{};
};

/// Locations, machines and their systems.
[[nodiscard]] Result<void> addAssets(Gathering &gathering);

/// A password that is made up, and its hash: slow, so before the transaction.
struct NewPerson {
    Person person;
    QString passwordHash;
    QString language;
    QString location;
};
[[nodiscard]] std::vector<NewPerson> makePeople(const QJsonObject &description, Random &random);
[[nodiscard]] Result<void> addPeople(Gathering &gathering, const std::vector<NewPerson> &people);
[[nodiscard]] Result<std::vector<Consumer>> addConsumers(Gathering &gathering, const QString &author);

/// Meters with half a year of readings, plans with what is due, documents, warehouses with parts.
[[nodiscard]] Result<void> addUpkeep(Gathering &gathering);

/// Open, overdue and recent work orders on the elevators, without costs, with their times out of service.
[[nodiscard]] Result<void> addWorkOrders(Gathering &gathering);

/// The request that a described work order began with, and what was said about it.
[[nodiscard]] Result<void> addRequestOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &order,
                                        const work_orders::NewWorkOrder &made, WorkOrderId id);
[[nodiscard]] Result<void> addCommentsOf(Gathering &gathering, transfer::StoreLookup &lookup, const QJsonObject &order,
                                         WorkOrderId id, const QString &code);

/// Requests that wait or were settled without a work order, and those that the latest repairs of the imported records began
/// with, with the times in which the machines stood.
[[nodiscard]] Result<void> addRequests(Gathering &gathering);
/// Suppliers and service companies.
[[nodiscard]] Result<void> addThirdParties(Gathering &gathering);

} // namespace fractal::demo
