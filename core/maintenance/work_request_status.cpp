// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance/work_request_status.h"

namespace fractal::work_requests {

std::optional<Status> statusFromName(QStringView name)
{
    for (const StatusInfo &info : statusTable) {
        if (name == QLatin1StringView{info.name})
            return info.status;
    }
    return {};
}

std::optional<Decision> decisionFromName(QStringView name)
{
    for (const DecisionInfo &info : decisionTable) {
        if (name == QLatin1StringView{info.name})
            return info.decision;
    }
    return {};
}

} // namespace fractal::work_requests
