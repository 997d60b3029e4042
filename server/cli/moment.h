// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace fractal::cli {

/// A moment as people write one in a shell: "2026-11-24" (midnight in the site's zone), RFC 3339, or an age before
/// `now`: "90s", "15m", "24h", "7d".
[[nodiscard]] Result<Instant> momentFrom(const QString &text, Instant now, const QByteArray &ianaZone);

/// When something is to end by itself: as above, but an age is after `now`. Nothing when `text` is empty.
[[nodiscard]] Result<std::optional<Instant>> expiryFrom(const QString &text, Instant now, const QByteArray &ianaZone);

} // namespace fractal::cli
