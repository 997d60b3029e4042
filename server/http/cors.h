// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QStringList>

namespace fractal::http {

/// Adds what a browser must hear before it lets a script of another origin read the answer (decision 11): metadata for
/// everyone, token, register, revoke and MCP for the origins that the site allows, pages for nobody. Never with cookies.
void addCors(Response &response, Cors cors, const Request &request, const QStringList &allowedOrigins);

/// The answer to OPTIONS: what a script may send (Fetch Standard §3.2.3). addCors() still comes.
void addPreflight(Response &response);

} // namespace fractal::http
