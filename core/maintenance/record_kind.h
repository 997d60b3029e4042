// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fractal {

/// The kinds of records that can be searched for and have an address (decision 15).
enum class RecordKind : quint8 { WorkOrder, Asset, WorkRequest };

} // namespace fractal
