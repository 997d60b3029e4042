// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/call_recorder.h"
#include "server/mcp/gate.h"

#include <tl/expected.hpp>

#include <optional>

namespace fractal::mcp {

/// The token of `Authorization: Bearer …` (RFC 6750 §2.1), and only of it: one in the query counts for nothing. Nothing
/// when the header is missing or of another scheme.
[[nodiscard]] std::optional<QByteArray> bearerToken(const http::Request &request);

/// Lets in who has an access token; otherwise 401 with the challenge, or 503.
class BearerGate final : public Gate {
public:
    /// `metadataPath` is that of the endpoint's document (RFC 9728). The recorder outlives it.
    BearerGate(QByteArray metadataPath, CallRecorder &recorder, std::shared_ptr<http::FairUse> fairUse = {})
        : m_metadataPath{std::move(metadataPath)},
          m_recorder{recorder},
          m_fairUse{std::move(fairUse)}
    {}

    [[nodiscard]] tl::expected<Asker, http::Response> enter(const http::Exchange &exchange) const override;
    [[nodiscard]] tl::expected<Asker, http::Response> again(const Asker &asker, Work &work, SiteState &site) const override;

private:
    QByteArray m_metadataPath;
    CallRecorder &m_recorder;
    std::shared_ptr<http::FairUse> m_fairUse;
};

/// RFC 6750 §3, one line: what a client needs in order to ask for these scopes.
[[nodiscard]] QByteArray insufficientScopeChallenge(const Asker &asker, const ScopeSet &scopes);
/// 403
[[nodiscard]] http::Response insufficientScope(const Asker &asker, const ScopeSet &scopes);

} // namespace fractal::mcp
