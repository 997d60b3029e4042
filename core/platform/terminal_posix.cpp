// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/terminal.h"

#include <termios.h>
#include <unistd.h>

namespace fractal::terminal {

namespace {

constexpr qsizetype lineAtMost = 4096;

/// Echo off for as long as it lives.
class Hidden {
public:
    Hidden() : m_changed{::tcgetattr(STDIN_FILENO, &m_before) == 0}
    {
        if (!m_changed)
            return;
        struct termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Hidden()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    struct termios m_before {};
    bool m_changed;
};

} // namespace

bool isInput()
{
    return ::isatty(STDIN_FILENO) != 0;
}

bool isError()
{
    return ::isatty(STDERR_FILENO) != 0;
}

QByteArray readHiddenLine()
{
    const Hidden hidden;
    QByteArray line;
    // Byte by byte: what follows the line belongs to whoever reads next.
    for (char byte = 0; line.size() < lineAtMost && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n';)
        line += byte;
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace fractal::terminal
