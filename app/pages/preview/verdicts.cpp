// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/verdicts.h"

#include "core/operations/operation.h"

namespace fractal::preview {

namespace {

PermissionSet rightsOf(const Subject &subject)
{
    const bool works = subject.person.enabled && (!subject.isThrough || subject.consumer.enabled);
    return works ? effectiveRights(subject.person.profile, subject.group, subject.isThrough ? &subject.ceiling : nullptr)
                 : PermissionSet{};
}

/// What belongs to an asset, and so to a location.
constexpr bool hasPlace(Resource resource)
{
    switch (resource) {
    case Resource::WorkOrders:
    case Resource::Tasks:
    case Resource::MaintenancePlans:
    case Resource::WorkRequests:
    case Resource::Assets:
    case Resource::Availability:
    case Resource::Meters:
    case Resource::MeterReadings:
    case Resource::Kpis:
    case Resource::Documents:
    case Resource::Reports:
        return true;
    default:
        return false;
    }
}

/// As Principal::rows(): a location narrows every right of the account, and without one "location" means everywhere.
RowScope reach(Permission permission, const Subject &subject, const PermissionSet &rights)
{
    const RowScope rows = rights.rows(permission);
    if (rows == RowScope::None || rows == RowScope::Own)
        return rows;
    return subject.person.location && hasPlace(permission.resource) ? RowScope::Location : RowScope::All;
}

Verdict verdictOn(const Operation &operation, const Subject &subject, const PermissionSet &rights)
{
    Verdict verdict{.isTool = true, .name = QLatin1StringView{operation.name}, .title = operation.title};
    const std::vector<Permission> &needs = operation.needs.permissions();
    if (needs.empty()) { // a sign-in is enough
        verdict.obstacle = !subject.person.enabled           ? Obstacle::Account
            : subject.isThrough && !subject.consumer.enabled ? Obstacle::Consumer
                                                             : Obstacle::None;
        verdict.rows = RowScope::All;
        return verdict;
    }
    for (const Permission need : needs)
        verdict.rows = std::max(verdict.rows, reach(need, subject, rights)); // any of them is enough
    if (verdict.rows == RowScope::None)
        verdict.obstacle = obstacleTo(needs.front(), subject);
    return verdict;
}

} // namespace

Obstacle obstacleTo(Permission permission, const Subject &subject)
{
    if (!subject.person.enabled)
        return Obstacle::Account;
    if (subject.isThrough && !subject.consumer.enabled)
        return Obstacle::Consumer;
    if (subject.person.profile != Profile::Administrator) {
        if (!capOf(subject.person.profile).has(permission))
            return Obstacle::Profile;
        if (!subject.person.group)
            return Obstacle::NoGroup;
        if (!subject.group.has(permission))
            return Obstacle::Group;
    }
    return subject.isThrough && !subject.ceiling.has(permission) ? Obstacle::Ceiling : Obstacle::None;
}

std::vector<Verdict> verdictsOn(const Subject &subject)
{
    const PermissionSet rights = rightsOf(subject);
    std::vector<Verdict> verdicts;
    for (const Operation &operation : operations::all()) {
        if (!operation.needs.isForHeldWrites()) // not a matter of rights
            verdicts.push_back(verdictOn(operation, subject, rights));
    }
    for (const PermissionInfo &info : permissionTable)
        verdicts.push_back({.name = QLatin1StringView{info.name},
                            .title = info.label,
                            .obstacle = obstacleTo(info.permission, subject),
                            .rows = reach(info.permission, subject, rights)});
    for (qint64 place = 0; Verdict & verdict : verdicts)
        verdict.id = ++place;
    std::ranges::stable_sort(verdicts, {}, [](const Verdict &verdict) {
        return std::pair{!verdict.isTool, verdict.obstacle != Obstacle::None};
    });
    return verdicts;
}

} // namespace fractal::preview
