// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/store/site_state.h"

namespace fractal {

/// What the answers of a request need to know of the site, as its thread sees it now.
[[nodiscard]] inline SiteFacts siteFacts(const SiteState &site)
{
    const Settings &settings = site.settings();
    return {site.publicUrl(), settings.timeZone, settings.currency, settings.siteName};
}

} // namespace fractal
