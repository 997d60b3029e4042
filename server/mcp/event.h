// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_writer.h"

#include <QByteArray>

namespace fractal::mcp {

/// One JSON-RPC message as an event of text/event-stream. JSON of one line needs no further "data:".
[[nodiscard]] inline QByteArray event(const QByteArray &message)
{
    return "event: message\ndata: " + message + "\n\n";
}

/// Begins {"jsonrpc","method","params":{ — members of params and two endObject() are to follow.
inline JsonWriter &beginNotification(JsonWriter &json, const char *method)
{
    return json.beginObject().field("jsonrpc", "2.0").field("method", method).key("params").beginObject();
}

} // namespace fractal::mcp
