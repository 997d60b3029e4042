// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/record_kind.h"

#include <QString>

#include <optional>

namespace fractal::operations {

/// https://host/o/work-orders/OT-1. A plan has no page of its own: empty.
[[nodiscard]] QString recordUrl(const QString &publicUrl, RecordKind kind, const QString &code);
/// "wo:OT-1", "req:REQ-1", "asset:A", "plan:P-1", "part:FILTER-3": the id of `search` and `fetch`.
[[nodiscard]] QString recordId(RecordKind kind, const QString &code);

/// The kind and code of such an id; nothing when it is none.
struct RecordName {
    RecordKind kind;
    QString code;
};
[[nodiscard]] std::optional<RecordName> recordNameFrom(const QString &id);

} // namespace fractal::operations
