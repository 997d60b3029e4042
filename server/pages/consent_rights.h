// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"
#include "server/pages/language.h"

#include <QStringList>

#include <vector>

namespace fractal::pages {

struct RightsLine {
    const char *icon;
    QString words;
};

/// Rights in the words of the consent page. An empty list is for the page to say so.
struct ConsentRights {
    std::vector<RightsLine> canSee;
    std::vector<RightsLine> canChange;
    QStringList cannot; ///< at most four things that people would fear, each truly out of reach (decision 42)
};

/// What a client will be able to do: `rights` as far as the scopes cover them.
[[nodiscard]] ConsentRights consentRights(const PermissionSet &rights, const ScopeSet &scopes, Language language);

} // namespace fractal::pages
