// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "server/rest/routes.h"

namespace fractal::rest {

/// What headers say of an operation's answer.
struct AnswerFacts {
    std::optional<qint64> version; ///< of the record that it is about
    QByteArray nextCursor; ///< of a list that goes on
    QByteArray code; ///< of the record that was written
};
/// Reads it in one pass; `json` is an operation's own answer.
[[nodiscard]] AnswerFacts factsOf(const QByteArray &json);

/// The operation's answer as it is, with 201 and Location for what was added, `ETag` where it is about one record (RFC 9110
/// §8.8.3), and `Link: <…>; rel="next"` where a list goes on (RFC 8288).
[[nodiscard]] http::Response answer(const http::Request &request, const Route &route, const SiteFacts &site, QByteArray json);

} // namespace fractal::rest
