// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/keyring.h"
#include "core/store/connection.h"

#include <QStringList>

namespace fractal::integrity {

/// Everything that does not fit in the store, one sentence each; empty when it is sound. Looks at the file itself
/// (SQLite), the references between records, the rules that no constraint holds, the numbers that will be given next,
/// and the chain, seal and anchor of the transactions log. Reads all of it: minutes for a large site.
[[nodiscard]] Result<QStringList> check(Connection &connection, const Keyring &keyring, const QString &folder);

} // namespace fractal::integrity
