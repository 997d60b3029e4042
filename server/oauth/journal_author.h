// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "core/store/journal.h"
#include "core/store/users.h"
#include "server/http/message.h"

namespace fractal::oauth {

/// Who did something, as the Transactions Log writes it: the consumer itself, a person through a consumer (which may be
/// none), or somebody who has not signed in.
[[nodiscard]] journal::Author consumerAuthor(const consumers::Consumer &consumer, const http::Request &request);
[[nodiscard]] journal::Author personAuthor(const users::User &user, ConsumerId consumer, const http::Request &request);
[[nodiscard]] journal::Author visitorAuthor(ConsumerId consumer, const http::Request &request);

} // namespace fractal::oauth
