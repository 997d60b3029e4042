// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/journal.h"

/// Permission groups: a name and the rights that its members have. Writing functions run in the caller's transaction,
/// bump the epoch, and answer the journal's change.
namespace fractal::groups {

struct Group {
    GroupId id;
    QString name;
    bool readOnly = false; ///< refuses any right that is not view or report
    PermissionSet rights;
    qint64 version = 1;
};

[[nodiscard]] Result<Group> find(Connection &connection, GroupId id);
[[nodiscard]] Result<Group> findByName(Connection &connection, const QString &name);
[[nodiscard]] Result<std::vector<Group>> list(Connection &connection);

/// Adds it (AlreadyExists when the name is taken), or replaces all of its rights.
[[nodiscard]] Result<journal::Change> add(Work &work, const QString &name, bool readOnly, const PermissionSet &rights);
[[nodiscard]] Result<journal::Change> setRights(Work &work, GroupId id, const PermissionSet &rights);
/// Name, read-only mark and rights at once. VersionConflict when its version is another one by now.
[[nodiscard]] Result<journal::Change> update(Work &work, const Group &group);
/// BusinessRule while a user or a consumer has it.
[[nodiscard]] Result<journal::Change> remove(Work &work, GroupId id);

/// "work_orders:view,add" or "work_orders:view@own" or "assets:view@location", several separated by spaces; `error`
/// names the word that is not a right.
[[nodiscard]] Result<PermissionSet> parseRights(const QStringList &words);
/// The inverse of `parseRights`, one word a resource and row scope.
[[nodiscard]] QStringList describeRights(const PermissionSet &rights);

/// The groups of the matrix (requirements/operations.md §3.3): Planner, Technician, Limited technician, Requester, Auditor,
/// GOOGLE SHEET. Added to each new site.
[[nodiscard]] Result<void> addStandardGroups(Work &work);

} // namespace fractal::groups
