// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Files that only the site's owner may read (decision 35, SEC-12). What POSIX has and others lack stays in here.
namespace fractal::private_files {

/// Creates the folder with mode 0700 (parents with the usual mode).
[[nodiscard]] Result<void> makeFolder(const QString &path);
/// Writes a new file with mode 0600, through a temporary name in the same folder.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &bytes);
/// Refuses a folder or file that others may read or that somebody else owns, and says how to mend it. A missing one passes.
[[nodiscard]] Result<void> check(const QString &path, bool isFolder);
/// Files made from now on by this process are private (umask 077).
void makeNewFilesPrivate();
/// root on POSIX.
[[nodiscard]] bool runningAsSuperuser();
[[nodiscard]] QString userName();

} // namespace fractal::private_files
