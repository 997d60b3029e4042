// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/line_reader.h"

namespace fractal::http {

/// A chunked body (RFC 9112 §7.1), counted while it is read. Extensions and trailers are bounded and dropped.
class ChunkedBody {
public:
    explicit ChunkedBody(qint64 limit) : m_limit{limit} {}

    /// Takes from the front of `rest` what belongs to the body and appends the data to `body`. 0, or the status to
    /// refuse with.
    [[nodiscard]] int feed(QByteArrayView &rest, QByteArray &body);
    [[nodiscard]] bool isComplete() const { return m_step == Step::Complete; }

private:
    enum class Step : quint8 { Size, Data, DataEnd, Trailer, Complete };

    [[nodiscard]] int takeSize(QByteArrayView line, qint64 already);
    [[nodiscard]] int takeTrailer(QByteArrayView line);
    void takeData(QByteArrayView &rest, QByteArray &body);

    LineReader m_lines;
    qint64 m_limit;
    qint64 m_left = 0; ///< of this chunk
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    int m_chunks = 0;
    int m_trailers = 0;
    Step m_step = Step::Size;
};

} // namespace fractal::http
