// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fractal::http {

/// Cuts bytes into lines that end in CRLF (RFC 9112 §2.2; a bare LF is refused), whatever the pieces they arrive in.
class LineReader {
public:
    enum class Outcome : quint8 { Line, Incomplete, TooLong, BareLineFeed };

    /// Takes one line from the front of `rest`. `most` counts the line with its end: whether it is too long does not
    /// depend on how it was split.
    [[nodiscard]] Outcome next(QByteArrayView &rest, qsizetype most);
    /// Without its CRLF; valid until the next call and as long as the bytes given.
    [[nodiscard]] QByteArrayView line() const { return m_line; }
    /// With its CRLF.
    [[nodiscard]] qsizetype lineBytes() const { return m_line.size() + 2; }
    /// Has part of a line arrived?
    [[nodiscard]] bool hasPart() const { return !m_part.isEmpty(); }
    [[nodiscard]] qsizetype partBytes() const { return m_part.size(); }

private:
    QByteArray m_part;
    QByteArray m_joined;
    QByteArrayView m_line;
};

} // namespace fractal::http
