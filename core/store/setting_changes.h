// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/settings.h"

/// Changing settings, as the Transactions Log knows it: one change a setting, undone like any other record.
namespace fractal::setting_changes {

/// Stores what differs between the two; what somebody else changed meanwhile stays. VersionConflict when it is one of the
/// same settings; `details.keys` names them. Inside a transaction; bumps the epoch. One change for each setting.
[[nodiscard]] Result<std::vector<journal::Change>> apply(Work &work, const Settings &loaded, const Settings &wanted);

} // namespace fractal::setting_changes
