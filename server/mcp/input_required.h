// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/mcp/turn.h"

#include <tl/expected.hpp>

namespace fractal::mcp {

/// What the client is asked for before a request can be answered (2026-07-28 basic/utilities/mrtr): by key, each
/// {"method","params"}.
using InputRequests = QJsonObject;

/// {"method":"elicitation/create",…}: a form for the person. `properties` are schemas of texts, numbers, flags and words.
[[nodiscard]] QJsonObject elicitation(const QString &message, const QJsonObject &properties, const QStringList &required);

/// A result of "input_required". `state` comes back with the answers; it is sealed, and good only for the same asker, the same
/// request and ten minutes.
[[nodiscard]] Reply inputRequired(const Turn &turn, const InputRequests &requests, const QJsonObject &state = {});

/// The state that a client brought back; empty where it brought none. An error when it is not ours, or not for this request.
[[nodiscard]] tl::expected<QJsonObject, Reply> stateFrom(const Turn &turn);

/// The client's answer to the request of this key, where it is an object. What else it sends is ignored.
[[nodiscard]] std::optional<QJsonObject> inputOf(const Turn &turn, QLatin1StringView key);
/// The content of a form that the person accepted.
[[nodiscard]] std::optional<QJsonObject> acceptedForm(const Turn &turn, QLatin1StringView key);

/// -32021: the request cannot be answered by a client without these.
[[nodiscard]] Reply missingCapabilities(const Turn &turn, const QJsonObject &required);

} // namespace fractal::mcp
