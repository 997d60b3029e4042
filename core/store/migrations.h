// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace fractal::migrations {

/// The schema that this program knows.
[[nodiscard]] int newest();

/// The schema of the store; 0 where nothing has been created.
[[nodiscard]] Result<int> current(Connection &connection);

/// Brings the store to `newest()` in one transaction or leaves it as it was. A populated SQLite store is first copied
/// to backups/before-schema-N.db (the path is in the result; empty when nothing was copied). A store that is newer
/// than the program, or whose recorded checksums differ, is refused.
[[nodiscard]] Result<QString> apply(const Database &database, Connection &connection);

/// From the schema that the store has, 0 for none, up to another one, in the caller's transaction. Refused where there is
/// no schema `to`.
[[nodiscard]] Result<void> applyUpTo(Connection &connection, int to);

} // namespace fractal::migrations
