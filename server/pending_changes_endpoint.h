// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

namespace fractal {

/// /oauth/account/changes: where a person who is signed in confirms or rejects what an application wants to change in their
/// name (SEC-4). Never with an access token: the browser's session and its form's token count alone.
[[nodiscard]] http::Endpoint pendingChangesEndpoint();

} // namespace fractal
