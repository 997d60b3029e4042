// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/source_limiter.h"
#include "server/oauth/client_documents.h"

namespace fractal::oauth {

using namespace std::chrono_literals;
using http::Allowance;
using http::SourceLimiter;
using http::Unknown;

/// How far one source gets before it is slowed down. Parameters, so that tests use short ones.
struct Allowances {
    Allowance authorize{600, 50ms, Unknown::Free}; ///< authorize requests: each is a row for ten minutes
    Allowance refusals{120, 500ms, Unknown::Free}; ///< refused requests at token and revoke, for each client ID
    Allowance entries{40, 5s}; ///< refusals that the Transactions Log keeps
    Allowance registrations{20, 3min}; ///< clients that register themselves (oauth.md D04)
    Allowance documents{30, 10s}; ///< metadata documents that are fetched
};

/// What the endpoints of one process share.
struct Limiters {
    Limiters(const Allowances &allowances, GetDocument getDocument)
        : authorize{allowances.authorize},
          refusals{allowances.refusals},
          entries{allowances.entries},
          registrations{allowances.registrations},
          fetches{allowances.documents},
          documents{std::move(getDocument)}
    {}
    SourceLimiter authorize;
    SourceLimiter refusals;
    SourceLimiter entries;
    SourceLimiter registrations;
    SourceLimiter fetches;
    ClientDocuments documents;
};

} // namespace fractal::oauth
