// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

namespace fractal::operations {

/// A plan has no page of its own: the page of the first asset that it holds for and that the caller may see, by plan. The
/// site's first page where there is none.
[[nodiscard]] Result<QString> planUrl(const Call &call, const QString &code);

/// The whole record for `fetch`, into an answer that is empty. NotFound outside of the caller's rows.
[[nodiscard]] Result<void> writeFetchedPlan(const Call &call, JsonWriter &answer, const QString &code);
[[nodiscard]] Result<void> writeFetchedPart(const Call &call, JsonWriter &answer, const QString &code);

} // namespace fractal::operations
