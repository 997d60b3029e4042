// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/verdicts.h"

#include "core/operations/operation.h"

namespace fractal::preview {

namespace {

bool isLimited(const Subject &subject)
{
    return subject.isThrough && subject.consumer.limitToGroup;
}

bool onlyReads(const Subject &subject)
{
    return subject.isThrough && (subject.consumer.isUnverified() || subject.consumer.writes == WritePolicy::ReadOnly);
}

bool isHeld(const Subject &subject)
{
    return subject.isThrough && subject.consumer.writes == WritePolicy::Hold;
}

PermissionSet rightsOf(const Subject &subject)
{
    const bool works = subject.person.enabled && (!subject.isThrough || subject.consumer.enabled);
    if (!works)
        return {};
    const PermissionSet rights = effectiveRights(subject.person.profile, subject.group,
                                                 isLimited(subject) ? &subject.ceiling : nullptr);
    return onlyReads(subject) ? rights.intersected(readingRights()) : rights;
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
    else
        verdict.waits = operation.effect != Effect::Reads && isHeld(subject);
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
    if (isLimited(subject) && !subject.ceiling.has(permission))
        return Obstacle::Ceiling;
    if (!onlyReads(subject) || isReading(permission.action))
        return Obstacle::None;
    return subject.consumer.isUnverified() ? Obstacle::Unverified : Obstacle::ReadOnly;
}

bool narrows(const consumers::Consumer &consumer)
{
    return consumer.limitToGroup || consumer.isUnverified() || consumer.writes != WritePolicy::Allowed;
}

std::vector<Verdict> verdictsOn(const Subject &subject)
{
    const PermissionSet rights = rightsOf(subject);
    std::vector<Verdict> verdicts;
    for (const Operation &operation : operations::all()) {
        if (!operation.needs.isForHeldWrites()) // not a matter of rights
            verdicts.push_back(verdictOn(operation, subject, rights));
    }
    for (const PermissionInfo &info : permissionTable) {
        const RowScope rows = reach(info.permission, subject, rights);
        const bool waits = rows != RowScope::None && !isReading(info.permission.action) && isHeld(subject);
        verdicts.push_back({.name = QLatin1StringView{info.name},
                            .title = info.label,
                            .obstacle = obstacleTo(info.permission, subject),
                            .rows = rows,
                            .waits = waits});
    }
    for (qint64 place = 0; Verdict & verdict : verdicts)
        verdict.id = ++place;
    std::ranges::stable_sort(verdicts, {}, [](const Verdict &verdict) {
        return std::pair{!verdict.isTool, verdict.obstacle != Obstacle::None};
    });
    return verdicts;
}

} // namespace fractal::preview
