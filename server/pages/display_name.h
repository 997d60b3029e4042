// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::pages {

/// A name from outside as it may stand on a page: on one line, without control, direction and invisible characters, at
/// most 60 characters (oauth.md L09). The template escapes it and puts <bdi> around it.
[[nodiscard]] QString displayName(const QString &name);

/// A longer text of a record: on one line, without those characters, at most 2,000.
[[nodiscard]] QString displayText(const QString &text);

/// The letter of its tile.
[[nodiscard]] QString initialOf(const QString &displayedName);

} // namespace fractal::pages
