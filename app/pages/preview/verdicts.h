// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "core/store/groups.h"
#include "core/store/users.h"

#include <vector>

/// What a person may do, and why not the rest (C2, screens.md §2.6). Follows effectiveRights() of core/access/principal.h.
namespace fractal::preview {

/// Why something is out of reach: the first of these that holds.
enum class Obstacle : quint8 {
    None,
    Account, ///< the account is disabled
    Consumer, ///< the consumer is disabled
    Profile, ///< the profile never allows it, whatever the group says
    NoGroup, ///< the account has no permission group
    Group, ///< its group does not have the right
    Ceiling, ///< the consumer is limited to a group that does not have the right
    Unverified, ///< the consumer registered itself and nobody has approved it: it only reads (SEC-3)
    ReadOnly, ///< the consumer may only read (decision 34)
};

struct Subject {
    users::User person;
    PermissionSet group; ///< the rights of the person's group; empty: none
    bool isThrough = false; ///< through `consumer`
    consumers::Consumer consumer;
    PermissionSet ceiling; ///< the rights of the consumer's group, where it is limited to it
};

/// A consumer that leaves less than its person's rights, or asks before it uses them.
[[nodiscard]] bool narrows(const consumers::Consumer &consumer);

/// A tool of assistants (an operation), or a right.
struct Verdict {
    qint64 id = 0; ///< its place in the list
    bool isTool = false;
    QLatin1StringView name; ///< "list_assets", "assets:view"
    const char *title = nullptr; ///< context "Operation" or "Permission"
    Obstacle obstacle = Obstacle::None;
    RowScope rows = RowScope::None; ///< which ones, where it is allowed
    bool waits = false; ///< where it is allowed: each time after the person has confirmed it
};

[[nodiscard]] Obstacle obstacleTo(Permission permission, const Subject &subject);
/// All tools, then all rights; of each what is allowed first.
[[nodiscard]] std::vector<Verdict> verdictsOn(const Subject &subject);

} // namespace fractal::preview
