// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site.h"

/// What the computer knows of where a new site will be; all of it can be changed in General.
namespace fractal::surroundings {

[[nodiscard]] QString language(); ///< of the window: "fr"
/// Language, region, time zone, currency.
void fill(Site::NewSite &site);

} // namespace fractal::surroundings
