// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/turn.h"
#include "server/pages/language.h"

namespace fractal::mcp {

/// The person's language, else the site's.
[[nodiscard]] pages::Language languageOf(const Asker &asker, Work &work);

} // namespace fractal::mcp
