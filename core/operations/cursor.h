// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

namespace fractal::operations {

/// Where a page ended: the key of the order and the id. As a cursor it is signed, and good only for the same asker, the
/// same operation and the same filters (SEC-6).
struct PagePosition {
    QString key;
    qint64 id = 0;
};
[[nodiscard]] QString cursorOf(const Call &call, QLatin1StringView operation, const PagePosition &position);
/// The position in the argument "cursor"; nothing when there is none; InvalidCursor when it is not ours or not for this.
[[nodiscard]] Result<std::optional<PagePosition>> positionFrom(const Call &call, QLatin1StringView operation);

/// The members that end every list, and the object: next_cursor (empty: the last page), total, truncated, time_zone.
void writePageEnd(const Call &call, JsonWriter &answer, const QString &nextCursor, const std::optional<qint64> &total);

/// A list stops here and goes on with a cursor (decision 14: 100 kB).
inline constexpr qsizetype longestList = 96'000;

} // namespace fractal::operations
