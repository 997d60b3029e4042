// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/pages/page_frame.h"

namespace fractal::pages {

/// What stopped a connection where no client can be answered. Names neither the consumer nor the address (decision 42).
enum class Stopped : quint8 {
    CallbackNotRegistered,
    UnknownConsumer, ///< unknown, disabled or removed: not told apart
    Malformed, ///< the request cannot be read
    Expired, ///< it no longer waits: too old, already answered, or begun in another browser
};

struct ErrorPage {
    Frame frame;
    Stopped stopped;
    QByteArray reference; ///< which the log knows
    Instant at;
};

[[nodiscard]] QByteArray render(const ErrorPage &page);

} // namespace fractal::pages
