// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"

namespace fractal::operations {

/// Is the operation of any use to this principal? Decides tools/list: rights count, scopes do not (decision 4).
[[nodiscard]] bool isUsableBy(const Operation &operation, const Principal &principal);

/// Everything around an operation, once for all doors: permission → schema → (writes: idempotency) → run → journal.
/// Answers the bytes of one JSON object. A writing operation must be called from a job of the Writer, whose savepoint
/// makes it all or nothing; a reading one on any connection. Errors name the field, the rule and what is accepted.
/// Where the principal's writes are held, a write answers ConfirmationRequired: nothing changed but that it waits now
/// (pending_change.h), which the caller keeps.
[[nodiscard]] Result<QByteArray> call(const Operation &operation, const QJsonObject &arguments, const Principal &principal,
                                      const SiteFacts &site, Work &work);

/// What a writing operation would change; nothing is changed. In a job of the Writer, as `call`.
[[nodiscard]] Result<std::vector<journal::Change>> preview(const Operation &operation, const QJsonObject &arguments,
                                                           const Principal &principal, const SiteFacts &site, Work &work);

/// The part before running, without touching the store: right, scope, schema and bounds.
[[nodiscard]] Result<void> check(const Operation &operation, const QJsonObject &arguments, const Principal &principal);

/// The error as the object that every door shows: {"error":{code,message,field?,details?,retryable,hint?}}.
void writeError(const Error &error, JsonWriter &answer);

} // namespace fractal::operations
