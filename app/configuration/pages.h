// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"

// One line a page, in the order of the menu and of its tabs: app/pages/<name>/<name>_page.cpp defines `PageInfo <name>();`
#define FRACTAL_PAGES(X) \
    X(general) \
    X(accounts) \
    X(permissions) \
    X(preview) \
    X(transactions_log) \
    X(api_keys) \
    X(oauth_consumers) \
    X(app_authorizations) \
    X(pending_changes)

namespace fractal::pages_of_configuration {
#define X(name) PageInfo name();
FRACTAL_PAGES(X)
#undef X
} // namespace fractal::pages_of_configuration
