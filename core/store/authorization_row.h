// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/authorizations.h"

namespace fractal::authorizations {

/// "SELECT … FROM authorizations a JOIN oauth_consumers c … LEFT JOIN users u …", without a WHERE: 15 columns.
[[nodiscard]] const QString &authorizationColumns();
/// The same columns and joins, for a query that starts elsewhere and calls the authorization `a`.
[[nodiscard]] const QString &authorizationFields();
inline constexpr int fieldCount = 15; ///< of authorizationFields()
[[nodiscard]] const QString &authorizationJoins();
[[nodiscard]] Authorization authorizationFrom(const Rows &row, int first);

} // namespace fractal::authorizations
