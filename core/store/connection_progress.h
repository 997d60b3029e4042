// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/refused_callbacks.h"

#include <array>
#include <optional>

/// How far a consumer's connection has come, read from what the server wrote down: whichever process serves.
namespace fractal::connection_progress {

/// In the order in which they happen.
enum class Stage : quint8 {
    Found, ///< a client read the metadata
    PageOpened, ///< the sign-in page was opened
    SignedIn,
    Allowed,
    Connected, ///< a token was issued
    ToolsRead,
    FirstCall,
};
inline constexpr std::size_t stageCount = 7;

struct Step {
    bool isDone = false;
    std::optional<Instant> at; ///< none where only a later step tells that it happened
    QString by; ///< display name of the person, where there is one
};

/// Why it stopped.
enum class Hindrance : quint8 {
    Denied, ///< the person said no
    Cancelled, ///< nobody signed in
    NoRights, ///< the person has none of the rights that were asked for
    WrongPassword,
    WrongSecret,
    UnknownClient, ///< somebody came with an identifier that no consumer has
    CallbackRefused,
    Other,
};
struct Refusal {
    Hindrance why = Hindrance::Other;
    Instant at;
    QString by; ///< display name of the person, where there is one
    QString detail; ///< English, as the Transactions Log has it
};

struct Progress {
    std::array<Step, stageCount> steps;
    AuthorizationId authorization; ///< the newest one that is alive
    UserId user; ///< whose it is
    std::optional<Refusal> refusal; ///< nothing came after it
    std::vector<refused_callbacks::RefusedCallback> refusedCallbacks; ///< not registered by now, the newest first

    [[nodiscard]] const Step &step(Stage stage) const { return steps[static_cast<std::size_t>(stage)]; }
    /// A live authorization and a list of tools that was read with it.
    [[nodiscard]] bool isConnected() const { return authorization && step(Stage::ToolsRead).isDone; }
};

/// What happened since then. Attempts before the last authorization ended do not count while there is no other one.
[[nodiscard]] Result<Progress> progress(Connection &connection, ConsumerId consumer, Instant since);

/// The reason in the Transactions Log that tells NoRights from Denied.
inline constexpr auto noRightsReason = "none of the scopes asked for is within the person's rights";

} // namespace fractal::connection_progress
