// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <optional>

/// Who acts through an authorization, with the rights that hold now: person, group, consumer's ceiling and write policy.
namespace fractal::authorized_principal {

/// What a query tells of it that calls the authorization `a` and joins with `joins()`: `fieldCount` columns.
[[nodiscard]] const QString &fields();
[[nodiscard]] const QString &joins();
inline constexpr int fieldCount = 17;

struct Row {
    Principal principal; ///< without its rights
    std::optional<qint64> consumerGroup;
    std::optional<qint64> userGroup;
    QString profile;
    bool limited = false;
    bool unverified = false;
    QString writes;
    Instant expires; ///< of the authorization
    bool isUserGone = false; ///< disabled or removed
};
[[nodiscard]] Row rowFrom(const Rows &row, int first);

/// Nobody when the person is disabled or removed.
[[nodiscard]] Result<std::optional<Principal>> principalOf(Connection &connection, Row row, const QString &scopes);

/// Nobody when the authorization is unknown, revoked or expired, its consumer is disabled or its person is.
[[nodiscard]] Result<std::optional<Principal>> find(Connection &connection, AuthorizationId id, Instant now);

} // namespace fractal::authorized_principal
