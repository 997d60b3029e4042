// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/room.h"

/// Streams that stay open to tell what changes.
namespace fractal::mcp::listening {

/// subscriptions/listen: acknowledged first, with what of it is kept (2026-07-28 basic/utilities/subscriptions).
[[nodiscard]] Reply listen(Room &room, const Turn &turn);

/// GET with a session (2025-11-25 basic/transports, listening for messages from the server).
[[nodiscard]] http::Response listenToSession(Room &room, const LegacySession &session, const Asker &asker, Work &work);

/// 200 text/event-stream that begins with these events.
[[nodiscard]] http::Response streamed(const http::StreamPtr &stream, const QByteArray &first);

} // namespace fractal::mcp::listening
