// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace CLI {
class App;
}

namespace fractal::cli {

/// Where the passphrase of a backup comes from: a private file, standard input, or a person at the terminal.
struct PassphraseSource {
    QString file;
    bool isInput = false;
};
void addPassphraseOptions(CLI::App &command, PassphraseSource &source);
/// The first line. `isNew`: a person types it twice. Refused: a file that others may read; neither a file, nor input, nor a
/// terminal.
[[nodiscard]] Result<QString> readPassphrase(const PassphraseSource &source, bool isNew);

} // namespace fractal::cli
