// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue.h"

namespace fractal::mcp {

/// Codes and weeks for the arguments of prompts and the addresses of records: through the operations, so that a completion
/// shows nothing that its asker may not see.
class SiteCompletions final : public CompletionSource {
public:
    [[nodiscard]] std::optional<Completion> complete(const Turn &turn, const Question &question) const override;
};

} // namespace fractal::mcp
