// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fractal {

/// Where randomness comes from. Injected, so that tests repeat. Thread-safe.
class Random {
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random() = default;
    /// Unpredictable bytes. Ends the program when the operating system has none to give.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;
};

/// OpenSSL's generator, seeded by the operating system.
class SystemRandom final : public Random {
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace fractal
