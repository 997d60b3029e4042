// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/operations/operation.h"
#include "server/http/fair_use.h"

#include <QByteArray>

#include <memory>

namespace fractal::mcp {

class Gate;

/// Who sent a request, and what its answers need of the site. A value that outlives the request.
struct Asker {
    Principal principal;
    QByteArray tokenHash;
    SiteFacts site;
    QByteArray resourceMetadata; ///< address of the document of RFC 9728 that belongs to this endpoint
    QByteArray reference; ///< for the log, and for whoever asks an administrator
    /// Shows its "connect" only for a tool's result with a challenge, not for 403 (decision 4).
    bool wantsChallengeInResult = false;
    QString language{}; ///< the site's: "en", "fr", "es"
    std::shared_ptr<const Gate> gate{}; ///< through which it came; null in none but tests of a part
    http::FairShare share{};
    std::shared_ptr<http::FairUse> fairUse{}; ///< null: nothing is counted
};

} // namespace fractal::mcp
