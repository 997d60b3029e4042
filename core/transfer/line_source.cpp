// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/line_source.h"

namespace fractal::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 64 * 1024;

} // namespace

Result<void> LineSource::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"%1 cannot be read: %2"_s.arg(m_file.fileName(), m_file.errorString()), u"file"_s);
    return {};
}

Result<void> LineSource::fill()
{
    const QByteArray bytes = m_file.read(pieceSize);
    if (m_file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Unavailable, u"the file cannot be read further: %1"_s.arg(m_file.errorString()), u"file"_s);
    m_bytesRead += bytes.size();
    auto text = m_transcoder.feed(bytes);
    if (!text) {
        Error error = text.error();
        error.detail = u"near line %1: %2"_s.arg(m_line).arg(error.detail);
        return Failure{error};
    }
    m_text = *std::move(text);
    m_at = 0;
    return {};
}

Result<std::optional<QByteArrayView>> LineSource::next()
{
    while (m_at >= m_text.size()) {
        const qint64 before = m_bytesRead;
        FRACTAL_TRY_VOID(fill());
        if (m_bytesRead == before)
            return std::optional<QByteArrayView>{};
    }
    const QByteArrayView rest = QByteArrayView{m_text}.sliced(m_at);
    qsizetype length = 0;
    while (length < rest.size() && rest[length] != '\n' && rest[length] != '\r')
        ++length;
    const QByteArrayView piece = rest.first(std::min(length + 1, rest.size()));
    m_at += piece.size();
    const char last = piece.back();
    if (last == '\r' || (last == '\n' && !(m_afterReturn && piece.size() == 1)))
        ++m_line;
    m_afterReturn = last == '\r';
    return std::optional{piece};
}

} // namespace fractal::transfer
