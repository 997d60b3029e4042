// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/text_encoding.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace fractal::transfer {

/// A text file as UTF-8, line by line, with one piece of it in memory. A line ends with LF, CRLF or CR; a long one comes
/// in several pieces.
class LineSource {
public:
    LineSource(const QString &file, Encoding encoding) : m_file{file}, m_transcoder{encoding} {}

    [[nodiscard]] Result<void> open();
    /// Up to and with the end of the line, or what there is of it; valid until the next call. Nothing at the end. The LF of
    /// a CRLF comes alone.
    [[nodiscard]] Result<std::optional<QByteArrayView>> next();
    /// The line of the byte that comes next, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const { return m_file.size(); }

private:
    [[nodiscard]] Result<void> fill();

    QFile m_file;
    Transcoder m_transcoder;
    QByteArray m_text;
    qsizetype m_at = 0; ///< what of it is taken
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    bool m_afterReturn = false; ///< the last byte was CR: an LF now belongs to it
};

} // namespace fractal::transfer
