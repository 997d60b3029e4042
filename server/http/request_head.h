// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/limits.h"
#include "server/http/message.h"

namespace fractal::http {

/// The head of one request, line by line (RFC 9112 §3 and §5). Each step answers 0, or the status to refuse with.
class RequestHead {
public:
    explicit RequestHead(const Limits &limits) : m_limits{limits} {}

    [[nodiscard]] int takeRequestLine(QByteArrayView line);
    [[nodiscard]] int takeFieldLine(QByteArrayView line);
    /// What is only known after the last line: one Host, one framing.
    [[nodiscard]] int finish();

    Request request; ///< fields that belong to this connection or to the framing are left out
    qint64 contentLength = -1; ///< -1: none
    bool chunked = false;
    bool expectsContinue = false;
    bool isLast = false; ///< the connection ends after the answer

private:
    [[nodiscard]] int takeTarget(QByteArrayView target);
    [[nodiscard]] int takeVersion(QByteArrayView version);
    [[nodiscard]] int takeField(QByteArray name, QByteArrayView value);
    [[nodiscard]] int takeContentLength(QByteArrayView value);
    [[nodiscard]] int takeTransferEncoding(QByteArrayView value);
    [[nodiscard]] int takeExpect(QByteArrayView value);
    void takeConnection(QByteArrayView value);

    const Limits &m_limits;
    bool m_isOld = false; ///< HTTP/1.0
    int m_fields = 0;
    int m_hosts = 0;
    int m_authorizations = 0;
};

/// Checks the syntax of a field line and cuts it; used for trailers too. 0 or 400.
[[nodiscard]] int cutFieldLine(QByteArrayView line, QByteArrayView &name, QByteArrayView &value);

} // namespace fractal::http
