// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/assets.h"
#include "core/operations/operation.h"

namespace fractal::operations {

/// The members of an asset in a list, into an object that is open. `ancestors`: names from the root down to its parent.
void writeListed(const Call &call, JsonWriter &answer, const assets::Asset &asset, const QStringList &ancestors);
/// The members that only the whole record has.
void writeDetails(JsonWriter &answer, const assets::Asset &asset);

/// The rows of work orders that the caller may see; nothing when none.
[[nodiscard]] std::optional<RowFilter> visibleWorkOrders(const Principal &principal);
/// The code of a work order that another record names, where the caller may see it; otherwise empty (SEC-20).
[[nodiscard]] QString visibleOrderCode(const Call &call, const QString &code);

} // namespace fractal::operations
