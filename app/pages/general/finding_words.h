// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/settings_check.h"

namespace fractal::general {

/// What is wrong with a setting, for the person beside its field.
[[nodiscard]] QString sentenceFor(const settings_check::Finding &finding, const Settings &settings);

} // namespace fractal::general
