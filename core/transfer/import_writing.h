// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/import.h"
#include "core/transfer/import_kind.h"

namespace fractal::transfer {

struct Written {
    qint64 importId = 0;
    JournalId entry;
};

[[nodiscard]] bool isCancelled(const Options &options);
[[nodiscard]] Failure cancelledFailure();

/// Writes what is staged, in one transaction of the site's writer with one entry of the Transactions Log.
[[nodiscard]] Result<Written> writeStaged(Site &site, const Kind &kind, const Staging &staging, const Options &options,
                                          const Report &report);

} // namespace fractal::transfer
