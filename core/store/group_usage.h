// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

/// Who has a permission group.
namespace fractal::groups {

struct Usage {
    qint64 accounts = 0;
    qint64 enabledAccounts = 0; ///< whom a change affects at their next call
    qint64 consumers = 0;

    [[nodiscard]] bool isUsed() const { return accounts + consumers > 0; }
};
/// By group; one that nobody has is missing.
[[nodiscard]] Result<QHash<qint64, Usage>> usage(Connection &connection);

/// Names of accounts and consumers that have the group, at most `most` of them.
[[nodiscard]] Result<QStringList> usedBy(Connection &connection, GroupId group, int most);

} // namespace fractal::groups
