// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/chunked_body.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>
#include <optional>

namespace fractal::fetch {

/// How much of an answer is read.
struct AnswerLimits {
    qsizetype head = 16 * 1024; ///< bytes
    qint64 body = 10 * 1024; ///< oauth.md C04
};

/// An HTTP/1.1 answer (RFC 9112) as it arrives. It is judged as soon as it can be: of a wrong status, type or length the
/// body is not read. Nothing of what another server wrote leaves it but a good body and numbers.
class AnswerReader {
public:
    explicit AnswerReader(const AnswerLimits &limits = {}) : m_limits{limits}, m_chunks{limits.body} {}

    enum class State : quint8 {
        Reading,
        Complete, ///< 200, application/json, all of it
        Malformed,
        BadStatus, ///< not 200; a redirect is none either
        WrongType, ///< not application/json, or encoded
        TooLarge,
    };
    [[nodiscard]] State feed(QByteArrayView bytes);
    /// The connection has ended.
    [[nodiscard]] State end();

    [[nodiscard]] int status() const { return m_status; } ///< 0 as long as it is not known
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// RFC 9111 §5.2.2: how long it may be kept; 0 for no-store and no-cache, nothing when it does not say.
    [[nodiscard]] std::optional<std::chrono::seconds> maxAge() const;

private:
    [[nodiscard]] State readHead(QByteArrayView lines);
    [[nodiscard]] State judge();
    [[nodiscard]] State takeBody(QByteArrayView bytes);
    [[nodiscard]] QByteArray field(QByteArrayView lowerName) const;

    AnswerLimits m_limits;
    QByteArray m_head;
    QList<QPair<QByteArray, QByteArray>> m_fields; ///< names in lower case
    QByteArray m_body;
    http::ChunkedBody m_chunks;
    State m_state = State::Reading;
    int m_status = 0;
    bool m_headIsRead = false;
    bool m_isChunked = false;
    std::optional<qint64> m_length;
};

} // namespace fractal::fetch
