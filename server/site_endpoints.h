// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QList>

namespace fractal {

/// What is neither OAuth nor MCP: the start page, one record for a person who is signed in, the style and the logo,
/// /healthz and /readyz.
[[nodiscard]] QList<http::Endpoint> siteEndpoints();

/// 404, 421, 500 and 503 for a browser, in the visitor's language.
[[nodiscard]] http::Response failurePage(const http::Request &request, int status, const QByteArray &reference);

} // namespace fractal
