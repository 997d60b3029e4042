// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"
#include "core/store/consumer_table.h"

#include <QCoreApplication>

namespace fractal::oauth_consumers {

/// The sentences of OAuth consumers that more than one of its parts needs.
class Words {
    Q_DECLARE_TR_FUNCTIONS(fractal::oauth_consumers::Words)

public:
    [[nodiscard]] static QString status(consumers::Status status);
    [[nodiscard]] static QString origin(consumers::Origin origin);
    [[nodiscard]] static look::Status shape(consumers::Status status);
    /// What is wrong with a callback and what to do; empty: it would be accepted.
    [[nodiscard]] static QString callbackProblem(const QString &uri);
    /// What is wrong with an address for people; empty: nothing.
    [[nodiscard]] static QString addressProblem(const QString &address);
    /// A refusal in plain words, with what was expected.
    [[nodiscard]] static QString refusal(const consumers::Refusal &refusal);
    /// The labels of what differs, in the form's order.
    [[nodiscard]] static QStringList differences(const consumers::Consumer &a, const consumers::Consumer &b);
    /// "A", "B" and 3 others.
    [[nodiscard]] static QString names(const QStringList &names, qsizetype all);
};

/// The shell's line for what the form holds.
[[nodiscard]] QString commandFor(const consumers::Consumer &consumer, const QString &groupName);

} // namespace fractal::oauth_consumers
