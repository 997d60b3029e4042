// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace fractal::test {

/// A message that a strict HTTP/1.1 server refuses, and the status it refuses it with (H4).
struct MalformedMessage {
    const char *name; ///< the family first
    QByteArray bytes;
    int status;
};

/// What follows a message in the tests: it must never be answered.
[[nodiscard]] QByteArray smuggledRequest();

/// For a server with the usual limits whose path "/" takes 64 KiB of body.
[[nodiscard]] std::vector<MalformedMessage> malformedMessages();

} // namespace fractal::test
