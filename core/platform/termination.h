// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace fractal {

/// Hears the system ask the program to end (SIGTERM, SIGINT). Make it before any other thread: they inherit that they
/// do not handle these signals themselves.
class TerminationWatch {
public:
    /// `asked` is called on a thread of its own, once.
    explicit TerminationWatch(std::function<void()> asked);
    ~TerminationWatch();
    TerminationWatch(const TerminationWatch &) = delete;
    TerminationWatch &operator=(const TerminationWatch &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fractal
