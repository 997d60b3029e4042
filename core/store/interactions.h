// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/secrets.h"
#include "core/store/work.h"

#include <QJsonObject>

/// One authorize request on its way through sign-in and consent. It belongs to one browser (by the hash of its cookie),
/// lives ten minutes and ends once. Functions that write run in the caller's transaction.
namespace fractal::interactions {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds lifetime = 10min; // oauth.md L08

struct Interaction {
    qint64 id = 0;
    ConsumerId consumer;
    QJsonObject request; ///< what was asked, already checked
    Instant startedAt;
};

/// The answer is what the pages carry; only its hash is stored.
[[nodiscard]] Result<crypto::Secret> start(Work &work, QByteArrayView browser, ConsumerId consumer, const QJsonObject &request);
/// NotFound when it is unknown, of another browser, too old or finished: never told apart.
[[nodiscard]] Result<Interaction> find(Connection &connection, QByteArrayView token, QByteArrayView browser, Instant now);
/// False when another one was first.
[[nodiscard]] Result<bool> finish(Work &work, qint64 id);
/// The browser has a new cookie: what it has under way goes on.
[[nodiscard]] Result<void> moveTo(Work &work, QByteArrayView oldBrowser, QByteArrayView newBrowser);

} // namespace fractal::interactions
