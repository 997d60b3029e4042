// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace fractal::test {

/// Starts with fork() where Qt would use clone(), which ends clang 16's ThreadSanitizer in a check of its own.
inline void startPlainly(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] {});
    process.start(program, arguments);
}

/// Waits for the end; the exit code, -1 when it did not end well. Its output goes where that of the test goes.
[[nodiscard]] inline int execute(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    int status = 0;
    if (::posix_spawnp(&child, pointers.front(), nullptr, nullptr, pointers.data(), environ) != 0
        || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace fractal::test
