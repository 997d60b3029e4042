// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/mcp/client_facts.h"

#include <algorithm>
#include <array>

namespace fractal::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array levelNames{"debug"_L1, "info"_L1,     "notice"_L1, "warning"_L1,
                                "error"_L1, "critical"_L1, "alert"_L1,  "emergency"_L1};

} // namespace

std::optional<LogLevel> logLevelNamed(QStringView name)
{
    const auto found = std::ranges::find_if(levelNames, [&](QLatin1StringView known) { return known == name; });
    if (found == levelNames.end())
        return {};
    return static_cast<LogLevel>(found - levelNames.begin());
}

QLatin1StringView nameOf(LogLevel level)
{
    return levelNames[static_cast<std::size_t>(level)];
}

ClientAbilities abilitiesFrom(const QJsonObject &capabilities)
{
    // 2025-11-25 client/elicitation: an empty object means forms; otherwise the modes are named.
    const QJsonValue elicitation = capabilities.value("elicitation"_L1);
    const bool elicits = elicitation.isObject() && (elicitation.toObject().isEmpty() || elicitation["form"_L1].isObject());
    return {elicits, capabilities.value("sampling"_L1).isObject(), capabilities.value("roots"_L1).isObject()};
}

} // namespace fractal::mcp
