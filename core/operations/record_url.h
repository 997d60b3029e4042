// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::operations {

/// The kinds of records that have an address (decision 15), as it stands in the address.
enum class RecordKind : quint8 { WorkOrder, Asset };

/// https://host/o/work-orders/OT-1
[[nodiscard]] QString recordUrl(const QString &publicUrl, RecordKind kind, const QString &code);
/// "wo:OT-1", "asset:A": the id of `search` and `fetch`.
[[nodiscard]] QString recordId(RecordKind kind, const QString &code);

} // namespace fractal::operations
