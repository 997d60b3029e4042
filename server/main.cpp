// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/platform/private_files.h"
#include "core/platform/process.h"
#include "server/cli/shell.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace fractal;

    process::forbidCoreDumps();
    private_files::makeNewFilesPrivate();
    // Qt's own event loop in place of GLib's: it asks the system less often for each request.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application{argc, argv};
    QCoreApplication::setApplicationName(QStringLiteral("fractal-one"));

    const SystemClock clock;
    SystemRandom random;
    cli::Shell shell{clock, random};
    return shell.run(argc, argv);
}
