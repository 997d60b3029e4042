// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/fetcher.h"

namespace fractal::fetch {

/// One request at one address, by TLS 1.2 or later. Ends by the deadline.
[[nodiscard]] Outcome callByTls(const HttpsUrl &url, const QHostAddress &address, const QList<QSslCertificate> &authorities,
                                const AnswerLimits &limits, QDeadlineTimer until);

} // namespace fractal::fetch
