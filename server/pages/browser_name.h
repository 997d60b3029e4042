// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/translator.h"

namespace fractal::pages {

/// "Firefox on Windows", of what a browser calls itself (User-Agent, RFC 9110 §10.1.5). Only names from a list of ours: a
/// browser may send anything.
[[nodiscard]] QString browserName(const QString &userAgent, const Words &words);

} // namespace fractal::pages
