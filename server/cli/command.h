// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace fractal::cli {

class Shell;

// One line per command: <name>.cpp defines `void <name>(CLI::App &program, Shell &shell);`, which adds it.
#define FRACTAL_COMMANDS(X) \
    X(init) \
    X(serve) \
    X(status) \
    X(user) \
    X(group) \
    X(consumer) \
    X(api_key) \
    X(setting) \
    X(authorization) \
    X(import) \
    X(export_records) \
    X(event) \
    X(operation) \
    X(log) \
    X(backup) \
    X(restore) \
    X(check)

namespace commands {
#define X(name) void name(CLI::App &program, Shell &shell);
FRACTAL_COMMANDS(X)
#undef X
} // namespace commands

} // namespace fractal::cli
