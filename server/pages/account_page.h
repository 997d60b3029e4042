// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permission.h"
#include "core/access/scope.h"
#include "server/pages/record_page.h"
#include "server/pages/wait.h"

#include <optional>
#include <vector>

namespace fractal::pages {

/// What the page posts as `action`: of these the last three carry `password` as well.
namespace account_action {
inline constexpr auto revoke = "revoke"; ///< with `authorization`
inline constexpr auto endSession = "end-session"; ///< with `session`
inline constexpr auto endSessions = "end-sessions";
inline constexpr auto setUp = "set-up-second-step";
inline constexpr auto newCodes = "new-recovery-codes";
inline constexpr auto turnOff = "turn-off-second-step";
} // namespace account_action

/// What was done just now.
enum class AccountNews : quint8 { None, Revoked, SessionEnded, SecondStepOff };

/// /oauth/account: what a person authorized, their sessions, their second step.
struct AccountPage {
    struct Access {
        qint64 id = 0;
        QString consumerName;
        QString redirectUri; ///< empty: not known
        bool unverified = false;
        PermissionSet rights; ///< the person's, through this consumer
        ScopeSet scopes;
        Instant grantedAt;
        std::optional<Instant> lastUsedAt;
        Instant validUntil;
        bool holdsWrites = false; ///< each change waits until the person has confirmed it
    };
    struct BrowserSession {
        qint64 id = 0;
        QString userAgent;
        QString address;
        Instant createdAt;
        Instant lastSeenAt;
        bool isThis = false;
    };
    struct SecondStep {
        Instant since;
        int recoveryCodes = 0; ///< that are left
    };
    /// The password that was given again did not do.
    struct Trouble {
        QByteArray action; ///< whose form it was
        std::optional<Wait> wait; ///< answered with 429; else it was wrong
    };

    Frame frame;
    Reader reader;
    QByteArray action; ///< of the forms
    QByteArray csrf;
    Instant now;
    AccountNews news = AccountNews::None;
    int waitingChanges = 0; ///< that applications asked for and that wait to be confirmed
    QByteArray changes; ///< where
    std::vector<Access> accesses;
    std::vector<BrowserSession> sessions;
    std::optional<SecondStep> secondStep; ///< none: it is off
    std::optional<Trouble> trouble;
};

[[nodiscard]] QByteArray render(const AccountPage &page);

} // namespace fractal::pages
