// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a process asks of its operating system about itself.
namespace fractal::process {

/// A crash leaves no file with keys and passwords in it (SEC-22).
void forbidCoreDumps();

/// A closed pipe or socket is an error of that write, not the end of the program.
void ignoreClosedPipes();

} // namespace fractal::process
