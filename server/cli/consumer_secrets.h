// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/consumers.h"
#include "server/cli/shell.h"

#include <QJsonValue>

/// The commands about a consumer's secrets, and what they share with the other commands about consumers.
namespace fractal::cli {

/// `rotate-secret`, `secrets` and `end-secret`, below `consumer`.
void addSecretCommands(CLI::App &consumer, Shell &shell);

/// The consumer of this key; NotFound says how to see all.
[[nodiscard]] Result<consumers::Consumer> keyed(Connection &connection, const QString &key);
/// Does the site keep sealed copies of secrets (decision 17)?
/// Null where there is none.
[[nodiscard]] QJsonValue shownSecret(const crypto::Secret &secret);

} // namespace fractal::cli
