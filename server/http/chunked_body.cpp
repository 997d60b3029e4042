// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/chunked_body.h"

#include "server/http/characters.h"
#include "server/http/request_head.h"
#include "server/http/status.h"

#include <algorithm>

namespace fractal::http {

using namespace characters;

namespace {

constexpr qsizetype sizeDigits = 8;
constexpr qsizetype sizeLineBytes = 256;
constexpr qsizetype extensionBytes = 4096; // of all chunks
constexpr qsizetype trailerBytes = 4096;
constexpr int trailerCount = 16;
constexpr int chunkCount = 65'536;

} // namespace

int ChunkedBody::feed(QByteArrayView &rest, QByteArray &body)
{
    while (!rest.isEmpty() && m_step != Step::Complete) {
        if (m_step == Step::Data) {
            takeData(rest, body);
            continue;
        }
        const qsizetype most = m_step == Step::Size ? sizeLineBytes : m_step == Step::DataEnd ? 2 : trailerBytes - m_trailerBytes;
        switch (m_lines.next(rest, most)) {
        case LineReader::Outcome::Incomplete:
            return 0;
        case LineReader::Outcome::TooLong:
            return m_step == Step::Trailer ? status::headerFieldsTooLarge : status::badRequest;
        case LineReader::Outcome::BareLineFeed:
            return status::badRequest;
        case LineReader::Outcome::Line:
            break;
        }
        int status = 0;
        if (m_step == Step::Size)
            status = takeSize(m_lines.line(), body.size());
        else if (m_step == Step::Trailer)
            status = takeTrailer(m_lines.line());
        else if (m_lines.line().isEmpty())
            m_step = Step::Size;
        else
            status = status::badRequest;
        if (status)
            return status;
    }
    return 0;
}

int ChunkedBody::takeSize(QByteArrayView line, qint64 already)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView size = semicolon < 0 ? line : withoutBlanks(line.first(semicolon));
    if (size.isEmpty() || size.size() > sizeDigits || !std::ranges::all_of(size, isHexDigit) || !isFieldValue(line))
        return status::badRequest;
    if (semicolon >= 0)
        m_extensionBytes += line.size() - semicolon;
    if (++m_chunks > chunkCount || m_extensionBytes > extensionBytes)
        return status::badRequest;
    m_left = size.toByteArray().toLongLong(nullptr, 16);
    if (m_left > m_limit - already)
        return status::contentTooLarge;
    m_step = m_left > 0 ? Step::Data : Step::Trailer;
    return 0;
}

void ChunkedBody::takeData(QByteArrayView &rest, QByteArray &body)
{
    const qsizetype taken = std::min<qsizetype>(rest.size(), m_left);
    body.append(rest.first(taken));
    rest = rest.sliced(taken);
    m_left -= taken;
    if (m_left == 0)
        m_step = Step::DataEnd;
}

int ChunkedBody::takeTrailer(QByteArrayView line)
{
    if (line.isEmpty()) {
        m_step = Step::Complete;
        return 0;
    }
    m_trailerBytes += m_lines.lineBytes();
    if (++m_trailers > trailerCount)
        return status::headerFieldsTooLarge;
    QByteArrayView name;
    QByteArrayView value;
    return cutFieldLine(line, name, value);
}

} // namespace fractal::http
