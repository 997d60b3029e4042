// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Is a person on the other end?
namespace fractal::terminal {

[[nodiscard]] bool isInput();
[[nodiscard]] bool isError();

/// One line of standard input without its end, at most 4,096 bytes; on a terminal what is typed stays invisible.
[[nodiscard]] QByteArray readHiddenLine();

} // namespace fractal::terminal
