// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/chunked_body.h"
#include "server/http/limits.h"
#include "server/http/line_reader.h"
#include "server/http/message.h"
#include "server/http/request_head.h"

#include <functional>
#include <optional>

namespace fractal::http {

/// Bytes in, one complete and canonical request or a refusal out (RFC 9112; H1 and H4). Strict and incremental: however
/// the bytes are split, the outcome is the same. Knows no socket and no time.
class RequestParser {
public:
    /// How many bytes of body this path takes; asked once, before any of it is read.
    using BodyLimit = std::function<qint64(Method, const QByteArray &path)>;

    enum class State : quint8 {
        Idle, ///< nothing of a request has arrived
        Head,
        Body,
        Complete, ///< `take` it
        Failed, ///< for good: what follows cannot be trusted to be a request
    };

    /// Both outlive the parser.
    RequestParser(const Limits &limits, const BodyLimit &bodyLimit);

    /// Takes from the front of the bytes what belongs to this request; answers how many.
    qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] State state() const;
    /// The status to refuse with, when it failed.
    [[nodiscard]] int failure() const { return m_failure; }
    /// The client waits for "100 Continue": none of the body has arrived (RFC 9110 §10.1.1).
    [[nodiscard]] bool awaitsContinue() const;
    /// "Connection: close" or HTTP/1.0: the answer to the complete request is the last one.
    [[nodiscard]] bool isLast() const { return m_isLast; }

    /// The complete request; the parser then waits for the next.
    [[nodiscard]] Request take();

private:
    enum class Step : quint8 { RequestLine, Fields, FixedBody, ChunkedBody, Complete, Failed };

    void feedRequestLine(QByteArrayView &rest);
    void feedFields(QByteArrayView &rest);
    void feedFixedBody(QByteArrayView &rest);
    void feedChunkedBody(QByteArrayView &rest);
    [[nodiscard]] bool takeLine(QByteArrayView &rest, qsizetype most, int tooLong);
    void beginBody();
    void fail(int status);

    const Limits &m_limits;
    const BodyLimit &m_bodyLimit;
    LineReader m_lines;
    std::optional<RequestHead> m_head;
    std::optional<ChunkedBody> m_chunks;
    QByteArray m_body;
    qint64 m_bodyLeft = 0;
    qsizetype m_headBytes = 0;
    int m_failure = 0;
    Step m_step = Step::RequestLine;
    bool m_skippedBlank = false;
    bool m_isLast = false;
    bool m_bodyStarted = false;
};

} // namespace fractal::http
