// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"
#include "server/pages/page_frame.h"

namespace fractal::pages {

/// Posts `decision` ("allow", "deny", or "switch" to sign in as somebody else) and the form's hidden fields.
struct ConsentPage {
    Frame frame;
    Form form;
    QString consumerName;
    bool selfRegistered = false; ///< no administrator made it: it borrows nobody's short name (decision 42)
    bool unverified = false; ///< and none has approved it: said before everything else
    QString privacyUrl; ///< of the consumer; a link stands only where there is an https address
    QString eulaUrl;
    QString redirectUri;
    QString personName;
    QByteArray account{}; ///< the path where the person withdraws it
    PermissionSet rights; ///< the person's, through this consumer
    ScopeSet scopes; ///< asked; the page shows the rights as far as they cover them
    bool holdsWrites = false; ///< each change waits until the person has confirmed it (decision 34)
};

[[nodiscard]] QByteArray render(const ConsentPage &page);

} // namespace fractal::pages
