// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

namespace fractal::operations {

/// Arguments are bounded, then valid against the operation's input schema; otherwise ValidationFailed names the field,
/// the rule and what is accepted, and `details.problems` lists all that is wrong.
[[nodiscard]] Result<void> checkArguments(const Operation &operation, const QJsonObject &arguments);

/// The same check of any value against any schema of ours.
[[nodiscard]] Result<void> checkAgainst(const char *schema, const QJsonObject &value);

} // namespace fractal::operations
