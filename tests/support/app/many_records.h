// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/work.h"

namespace fractal::test {

/// So many accounts, groups, consumers (each with a callback), authorizations and entries of the log, written in one go.
[[nodiscard]] Result<void> addMany(Work &work, int count);

} // namespace fractal::test
