// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fractal::operations {

/// What somebody typed into a record, as Markdown that neither links nor loads anything but pages of this site: a client
/// that shows it must not be led to fetch an address that carries data away (SEC-2).
[[nodiscard]] QString harmlessMarkdown(const QString &text, const QString &publicUrl);

} // namespace fractal::operations
