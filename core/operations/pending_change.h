// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/store/pending_changes.h"

/// The safety belt for writes (decision 34, SEC-4): a consumer whose writes are held asks, the person confirms where they
/// are signed in themselves, never with the client's token. All of it in jobs of the Writer.
namespace fractal::operations {

/// Two calls of an operation with equal arguments have equal hashes (SHA-256), with or without an idempotency key.
[[nodiscard]] QByteArray argumentsHash(QJsonObject arguments);

/// Keeps what was asked, with what it would change. Always an error: ConfirmationRequired, or why it cannot even wait.
[[nodiscard]] Failure hold(const Operation &operation, Call &call, std::vector<journal::Change> changes);

/// Decides about one, once. `person` is signed in here; it must be theirs, or of a consumer without a person where they
/// may edit consumers; anything else is NotFound. Answers it as it is by then: Failed, with the reason, where the records
/// changed meanwhile, a right is gone or the connection ended. Refused when it does not wait any more.
[[nodiscard]] Result<pending_changes::PendingChange> confirm(const QString &name, const Principal &person, const SiteFacts &site,
                                                             Work &work);
[[nodiscard]] Result<pending_changes::PendingChange> reject(const QString &name, const Principal &person, Work &work);

/// {id, operation, status, created_at, expires_at, …}: what the client is told.
void writePendingChange(const pending_changes::PendingChange &change, const SiteFacts &site, JsonWriter &json);

/// Where the person confirms.
[[nodiscard]] QString confirmUrl(const SiteFacts &site);

/// A field that a change gives another value, as people can read it; what only the store needs is left out.
struct ChangedField {
    QString entity;
    QString code;
    QString field;
    QJsonValue before; ///< undefined: there was none
    QJsonValue after;
};
[[nodiscard]] std::vector<ChangedField> changedFields(const std::vector<journal::Change> &changes);

} // namespace fractal::operations
