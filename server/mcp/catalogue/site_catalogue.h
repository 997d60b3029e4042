// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/call_recorder.h"
#include "server/mcp/catalogue.h"

namespace fractal::mcp {

/// What a site offers: its operations as tools, its records as resources, prompts for what people do every day. The recorder
/// outlives it.
[[nodiscard]] Catalogue siteCatalogue(CallRecorder &recorder);

} // namespace fractal::mcp
