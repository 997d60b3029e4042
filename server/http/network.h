// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace fractal::http {

/// The /24 or /64 that an address is in, as text: what counts as one source (decision 16a).
[[nodiscard]] QString networkOf(const QHostAddress &peer);

} // namespace fractal::http
