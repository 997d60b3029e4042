// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::connect {

/// What is wrong with a callback URL and what to do; empty: it would be accepted.
[[nodiscard]] QString callbackProblem(const QString &uri);

} // namespace fractal::connect
