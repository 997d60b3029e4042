// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/store/calls.h"
#include "core/store/writer.h"
#include "server/http/fair_use.h"
#include "server/http/message.h"
#include "server/http/source_limiter.h"

#include <QList>

#include <functional>

namespace fractal {
class Clock;
class Keyring;
class Random;
} // namespace fractal

namespace fractal::rest {

/// How far one source gets with wrong API keys before it is slowed down; a key is never locked, for anybody may know it
/// (decision 16a). Parameters, so that tests use short ones.
struct Allowances {
    http::Allowance refusals{120, std::chrono::milliseconds{500}, http::Unknown::Free}; ///< for each key
    http::Allowance entries{40, std::chrono::seconds{5}}; ///< refusals that the Transactions Log keeps
};

/// What REST needs beside what each Exchange brings. All outlive the endpoints.
struct Deps {
    Writer &writer;
    const Clock &clock;
    Random &random;
    const Keyring &keyring;
    /// A call that changed nothing was made, or one was refused (decision 22). From any thread; does not wait.
    std::function<void(calls::Call)> called;
    /// An access token was used. From any thread; does not wait.
    std::function<void(const Principal &, const QHostAddress &)> used;
    Allowances allowances{};
    std::shared_ptr<http::FairUse> fairUse{}; ///< shared with the other doors; null: nothing is counted
};

/// /api/v1/…: the operations as REST, openapi.json, and the page that shows it.
[[nodiscard]] QList<http::Endpoint> endpoints(const Deps &deps);

} // namespace fractal::rest
