// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/write_policy.h"

namespace fractal {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(WritePolicy policy)
{
    switch (policy) {
    case WritePolicy::Allowed:
        return "allowed"_L1;
    case WritePolicy::Hold:
        return "hold"_L1;
    case WritePolicy::ReadOnly:
        break;
    }
    return "read_only"_L1;
}

std::optional<WritePolicy> writePolicyFromName(QStringView name)
{
    for (const WritePolicy policy : {WritePolicy::Allowed, WritePolicy::Hold, WritePolicy::ReadOnly}) {
        if (name == nameOf(policy))
            return policy;
    }
    return {};
}

} // namespace fractal
