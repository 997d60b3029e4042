// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/process.h"

#include <QtGlobal>
#include <sys/resource.h>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace fractal::process {

void forbidCoreDumps()
{
    const struct rlimit none {
        0, 0
    };
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("core dumps could not be switched off");
#ifdef Q_OS_LINUX
    // The limit does not hold where core_pattern is a pipe (systemd-coredump); this does.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        qWarning("core dumps could not be switched off");
#endif
}

void ignoreClosedPipes()
{
    ::signal(SIGPIPE, SIG_IGN);
}

} // namespace fractal::process
