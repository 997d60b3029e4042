// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/export_file.h"
#include "app/session/moments.h"
#include "core/store/journal.h"
#include "core/store/site.h"

#include <atomic>
#include <memory>

/// Writing the log into a file. Reads in small parts with a connection of its own, so that neither the window nor other
/// reads wait for it.
namespace fractal::log_export {

struct Task {
    journal::Filter filter;
    ExportFile::Format format = ExportFile::Format::Csv;
    QString file;
    UserId person; ///< whose right is looked at when it starts
    std::shared_ptr<std::atomic<bool>> isCancelled;
};
/// How many entries were written. The file appears whole or not at all.
[[nodiscard]] Result<qint64> write(Site &site, const Task &task);

} // namespace fractal::log_export
