// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What people and programs type is cleaned before it is stored: characters that nobody sees can carry orders to a
/// language model, or make a text read other than it is.
namespace fractal::stored_text {

/// Without control, bidirectional-override, zero-width and tag characters and unpaired surrogates; one line; trimmed.
[[nodiscard]] QString line(QStringView text);
/// The same, keeping line breaks ("\n") and tabs.
[[nodiscard]] QString lines(QStringView text);

} // namespace fractal::stored_text
