// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace fractal::test {

/// Starts with fork() where Qt would use clone(), which ends clang 16's ThreadSanitizer in a check of its own.
inline void startPlainly(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] {});
    process.start(program, arguments);
}

/// Waits for the end; the exit code, -1 when it did not end well.
[[nodiscard]] inline int execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    startPlainly(process, program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace fractal::test
