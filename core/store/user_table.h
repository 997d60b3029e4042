// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_names.h"
#include "core/store/users.h"

#include <QStringList>

#include <array>
#include <vector>

/// Accounts as a table shows them: searched, filtered, sorted and paged by the store.
namespace fractal::user_table {

enum class State : quint8 { Enabled, Disabled, Locked };
inline constexpr std::array<const char *, 3> stateNames{"enabled", "disabled", "locked"};
[[nodiscard]] inline QLatin1StringView nameOf(State state)
{
    return nameIn(stateNames, state);
}

struct Row {
    users::User user;
    std::optional<Instant> lastSignIn; ///< in a browser or at the window
    std::optional<Instant> lockedUntil; ///< somebody failed to sign in too often
    bool hasSecondStep = false; ///< two-step authentication is on
    [[nodiscard]] State state() const { return !user.enabled ? State::Disabled : lockedUntil ? State::Locked : State::Enabled; }
};

struct Question {
    QString text; ///< words, all of which occur in a name, the e-mail address, the group or the location
    QStringList states; ///< of stateNames; empty: all
    QString sort = QStringLiteral("name"); ///< name, sign_in_name, profile, group, location, language, last_sign_in, status
    bool descending = false;
    int limit = 200; ///< at most 1,000
    qint64 offset = 0;
};

struct Page {
    std::vector<Row> rows;
    qint64 found = 0; ///< that the question leaves
    std::array<qint64, 3> counts{}; ///< by State, of all accounts
    [[nodiscard]] qint64 total() const { return counts[0] + counts[1] + counts[2]; }
};
[[nodiscard]] Result<Page> page(Work &work, const Question &question);
/// NotFound when there is none.
[[nodiscard]] Result<Row> row(Work &work, UserId id);

} // namespace fractal::user_table
