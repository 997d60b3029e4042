// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/site_state.h"
#include "server/oauth/cookies.h"
#include "server/oauth/urls.h"

namespace fractal::oauth {

/// What the answers tell of the site, taken once when a request comes in: a value that its later pieces carry along.
struct SiteView {
    explicit SiteView(const SiteState &site)
        : settings{site.settings()},
          publicUrl{site.publicUrl()},
          urls{publicUrl},
          cookies{publicUrl, settings.siteId}
    {}
    Settings settings;
    QString publicUrl;
    Urls urls;
    Cookies cookies;
};

} // namespace fractal::oauth
