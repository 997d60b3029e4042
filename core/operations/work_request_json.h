// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maintenance/work_requests.h"
#include "core/operations/operation.h"

namespace fractal::operations {

/// The work request that an argument names; one that may be seen but not acted on is Forbidden.
[[nodiscard]] Result<work_requests::WorkRequest> reachableRequest(Call &call, QLatin1StringView field, Permission acting);

/// Nobody with an account stands behind its words: a guest of the portal, or whoever a program reported it for (SEC-1).
[[nodiscard]] bool isUntrusted(const work_requests::WorkRequest &request);

/// The members of a request in a list, into an object that is open.
void writeListed(const Call &call, JsonWriter &answer, const work_requests::WorkRequest &request);

/// The members of a writing operation's answer: the request as it is now, what changed, its version. Into an object that
/// is open.
[[nodiscard]] Result<void> writeWrittenRequest(Call &call, JsonWriter &answer, const journal::Change &change);

/// Field by field what an entry changed, in stored words; the numbers of other records are left out.
void writeChangedFields(JsonWriter &answer, const journal::Change &change);

/// For Operation::recheck of what answers a work request.
[[nodiscard]] Result<void> requestStillVisible(Call &call, const QJsonObject &answer);

} // namespace fractal::operations
