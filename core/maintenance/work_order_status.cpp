// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_order_status.h"

#include <algorithm>

namespace fractal::work_orders {

std::optional<Status> statusFromName(QStringView name)
{
    for (const StatusInfo &info : statusTable) {
        if (name == QLatin1StringView{info.name})
            return info.status;
    }
    return {};
}

bool isWordOf(std::span<const char *const> words, QStringView word)
{
    return std::ranges::any_of(words, [&](const char *known) { return word == QLatin1StringView{known}; });
}

} // namespace fractal::work_orders
