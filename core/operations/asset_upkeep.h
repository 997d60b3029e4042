// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/documents.h"
#include "core/operations/operation.h"

/// What get_asset and get_work_order show of meters, plans and documents, on request.
namespace fractal::operations {

/// Each is left out without the right to see it.
[[nodiscard]] Result<void> writeMetersOf(Call &call, JsonWriter &answer, AssetId asset);
[[nodiscard]] Result<void> writePlansOf(Call &call, JsonWriter &answer, AssetId asset);
[[nodiscard]] Result<void> writeDocumentsOf(Call &call, JsonWriter &answer, AssetId asset);
/// `isReached`: the right to see documents reaches this work order.
[[nodiscard]] Result<void> writeDocumentsOf(Call &call, JsonWriter &answer, WorkOrderId order, bool isReached);

/// May the caller see this asset by that right?
[[nodiscard]] Result<bool> reaches(const Call &call, Permission right, AssetId asset);

/// For documents::read.
[[nodiscard]] documents::Reach documentReach(const Principal &principal);

} // namespace fractal::operations
