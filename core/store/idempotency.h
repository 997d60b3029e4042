// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The first answers of writing calls, for 24 hours, so that a repeated call changes nothing twice (decision 24). In the
/// transaction of the call.
namespace fractal::idempotency {

struct Place {
    QString actor;
    ConsumerId consumer;
    QString operation;
    QString key;
};
struct Earlier {
    QByteArray argumentsHash;
    QByteArray answer;
};
[[nodiscard]] Result<std::optional<Earlier>> find(Work &work, const Place &place);
/// RateLimited when the actor has a thousand live keys for this operation.
[[nodiscard]] Result<void> keep(Work &work, const Place &place, const Earlier &answer);

} // namespace fractal::idempotency
