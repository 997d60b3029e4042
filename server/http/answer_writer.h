// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/http/message.h"

namespace fractal::http {

/// Writes a Response as the bytes that leave, with the fields that every answer has (H6): Date, Content-Length, nosniff,
/// and Strict-Transport-Security where the site's public URL is https. One for each network thread.
class AnswerWriter {
public:
    explicit AnswerWriter(const Clock &clock) : m_clock{clock} {}

    /// RFC 6797: browsers shall use https only for this host.
    void setStrictTransport(bool strict) { m_strictTransport = strict; }

    enum class Length : quint8 { Known, Chunked, UntilClose };
    struct Form {
        bool withoutBody = false; ///< HEAD: all fields, none of the body
        bool isLast = false; ///< the connection ends after it
        Length length = Length::Known; ///< Chunked, UntilClose: `body` is not written, only what comes before it
    };
    [[nodiscard]] QByteArray write(const Response &response, Form form);

private:
    const QByteArray &date();

    const Clock &m_clock;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
    bool m_strictTransport = false;
};

} // namespace fractal::http
