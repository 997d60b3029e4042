// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fractal {

/// The kinds of records that can be searched for (decision 15). A part is an asset: they share an address.
enum class RecordKind : quint8 { WorkOrder, Asset, WorkRequest, Plan, Part };

} // namespace fractal
