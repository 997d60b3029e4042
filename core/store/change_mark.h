// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace fractal {

/// Differs from an earlier one when anything in the store was changed by another connection: cheap enough to be read each
/// second by whoever shows what is in it.
struct ChangeMark {
    qint64 first = -1;
    qint64 second = -1;

    [[nodiscard]] static Result<ChangeMark> read(Connection &connection);
    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

} // namespace fractal
