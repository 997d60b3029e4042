// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QSaveFile>

#include <memory>

namespace fractal::cli {

/// Where an answer goes that may be long: standard output, or a file (mode 0600) that is there as a whole or not at all.
class OutputFile {
public:
    /// `path` empty: standard output. Refused when the file is there and must not be overwritten; `remedy` says what to do.
    [[nodiscard]] static Result<OutputFile> open(const QString &path, bool overwrite, const QString &remedy);

    [[nodiscard]] QIODevice &device() const { return *m_device; }
    /// All was written; without it the file never was there.
    [[nodiscard]] Result<void> commit();

private:
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile *m_file = nullptr; ///< null: standard output
};

} // namespace fractal::cli
