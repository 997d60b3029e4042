// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/oauth/authorize_request.h"

namespace fractal::oauth {

/// RFC 6749 §4.1.2, §4.1.2.1 with `iss` of RFC 9207: back to the client, always by 303, so that no browser posts a
/// password or a decision again (RFC 9700 §4.12).
[[nodiscard]] http::Response redirectWithCode(const ReturnAddress &to, const QByteArray &code, const Urls &urls);
[[nodiscard]] http::Response redirectWithError(const ReturnAddress &to, const OAuthError &error, const Urls &urls);

/// To a page of ours, by its path.
[[nodiscard]] http::Response redirectTo(const QByteArray &path);

} // namespace fractal::oauth
