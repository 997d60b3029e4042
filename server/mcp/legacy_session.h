// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/crypto/keyring.h"
#include "core/store/work.h"
#include "server/mcp/client_facts.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace fractal::mcp {

/// A session of the legacy era: what initialize agreed on. Its name, which travels as Mcp-Session-Id, holds all of it,
/// sealed: nothing is stored until a client ends it, so that a client may open one for each call (decision 14).
struct LegacySession {
    QByteArray id; ///< 128 random bits, as hex digits
    QLatin1StringView version;
    AuthorizationId authorization;
    Instant startedAt;
    ClientAbilities abilities;

    [[nodiscard]] Instant expires() const;
};

/// Thread-safe.
class LegacySessions {
public:
    explicit LegacySessions(const Keyring &keyring) : m_key{keyring.keyFor("mcp-session")} {}

    /// The name of a new one: visible ASCII (2025-11-25 basic/transports, session management).
    [[nodiscard]] QByteArray start(Work &work, AuthorizationId authorization, QLatin1StringView version,
                                   const ClientAbilities &abilities) const;
    /// Nothing when it is not ours, expired, ended or of another authorization: never told apart.
    [[nodiscard]] Result<std::optional<LegacySession>> find(Work &work, QByteArrayView name, AuthorizationId authorization) const;

private:
    QByteArray m_key;
};

} // namespace fractal::mcp
