// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/work.h"

#include <QJsonObject>
#include <QString>

#include <span>

/// What was asked and what was refused: unchained, written in batches, kept for a while (decision 22). What was changed
/// stands in the journal.
namespace fractal::calls {

using namespace std::chrono_literals;
inline constexpr std::chrono::milliseconds kept = 24h * 30;

struct Call {
    Instant at;
    QString actor; ///< Principal::journalName()
    UserId user;
    ConsumerId consumer;
    QString operation;
    QByteArray argumentsHash; ///< see hashOf()
    QString outcome; ///< "done", or the error's name on the wire
    qint64 microseconds = 0;
};

/// Equal arguments have equal hashes; the arguments themselves are not kept.
[[nodiscard]] QByteArray hashOf(const QJsonObject &arguments);

/// Inside a transaction.
[[nodiscard]] Result<void> append(Work &work, std::span<const Call> calls);

/// Deletes what is older than `kept`, at most `limit` rows; the number deleted.
[[nodiscard]] Result<qint64> sweep(Work &work, int limit);

} // namespace fractal::calls
