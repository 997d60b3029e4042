// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/export_file.h"
#include "core/store/consumers.h"
#include "core/store/site.h"

/// Chosen consumers into a file (O10): what the form shows, and no secret, not even its hint.
namespace fractal::oauth_consumers::consumer_export {

struct Task {
    std::vector<ConsumerId> ids; ///< in the order of the file; those that are gone meanwhile are left out
    ExportFile::Format format = ExportFile::Format::Csv;
    QString file;
    UserId person; ///< whose right is looked at when it starts
};
/// How many were written. With a connection of its own, so that neither the window nor other reads wait for it.
[[nodiscard]] Result<qint64> write(Site &site, const Task &task);

} // namespace fractal::oauth_consumers::consumer_export
