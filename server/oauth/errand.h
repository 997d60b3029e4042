// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/interactions.h"
#include "server/oauth/authorize_request.h"
#include "server/oauth/visitor.h"

#include <optional>

namespace fractal::oauth {

/// An authorize request that waits for its person, in this browser.
struct Pending {
    interactions::Interaction interaction;
    consumers::Consumer consumer;
    AuthorizeRequest request;
};

/// What brings a browser to sign-in: an authorize request, or a page of ours that needs a person. Where to go on is known
/// to the server alone, never taken from an address that somebody could have made up (oauth.md A33).
struct Errand {
    QByteArray token; ///< of the interaction, or the sealed page: the forms carry it, and their CSRF token is bound to it
    std::optional<Pending> pending;
    QByteArray page; ///< the path of a page, where there is no authorize request

    /// The page to show when a person is signed in.
    [[nodiscard]] QByteArray onward() const;
    /// The sign-in page of this errand.
    [[nodiscard]] QByteArray signIn() const;
    /// The page of the second step, after the right password.
    [[nodiscard]] QByteArray secondStep() const;
    /// Is this session good enough, or was a fresh sign-in asked for (prompt=login)?
    [[nodiscard]] bool accepts(const Visitor &visitor) const;
};

/// The errand that a form or query names. Nothing when it is unknown, of another browser, too old, done, or its consumer
/// is disabled or has lost the address by now.
[[nodiscard]] Result<std::optional<Errand>> errandOf(http::Exchange &exchange, const Form &form, const Visitor &visitor);

/// Where to send somebody who has to sign in before seeing `path` (a path of ours with its query).
[[nodiscard]] QByteArray signInAddress(Work &work, const QByteArray &path);

} // namespace fractal::oauth
