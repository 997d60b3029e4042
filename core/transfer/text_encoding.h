// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace fractal::transfer {

enum class Encoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
[[nodiscard]] QLatin1StringView nameOf(Encoding encoding);
/// "utf-8", "utf-16le", "utf-16be", "windows-1252"; also "latin-1" and "iso-8859-1", which mean the latter.
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);
/// By byte order mark.
[[nodiscard]] std::optional<Encoding> encodingFromMark(QByteArrayView start);

/// Turns a file's bytes, piece by piece, into UTF-8 without a byte order mark.
class Transcoder {
public:
    explicit Transcoder(Encoding encoding);
    /// ValidationFailed when the bytes are not in this encoding.
    [[nodiscard]] Result<QByteArray> feed(const QByteArray &bytes);

private:
    Encoding m_encoding;
    QStringDecoder m_decoder;
    bool m_atStart = true;
};

} // namespace fractal::transfer
