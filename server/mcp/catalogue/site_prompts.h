// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/catalogue.h"
#include "server/mcp/catalogue/prompt.h"

namespace fractal::mcp {

/// What people ask for every day, as prompts in the person's language. Those of resources/prompts, in the order of this list:
inline constexpr std::array promptNames{"morning_briefing", "triage_requests", "weekly_report",
                                        "asset_review",     "plan_week",       "shift_handover"};
/// All of them; read once.
[[nodiscard]] const std::vector<Prompt> &sitePromptList();
[[nodiscard]] const Prompt *findPrompt(const QString &name);

class SitePrompts final : public PromptSource {
public:
    [[nodiscard]] Listing list(const Turn &turn) const override;
    [[nodiscard]] Answer get(const Turn &turn) const override;
    [[nodiscard]] QByteArray stateOf(const Asker &asker) const override;
};

} // namespace fractal::mcp
