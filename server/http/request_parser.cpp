// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"

#include "server/http/characters.h"
#include "server/http/status.h"

#include <algorithm>
#include <utility>

namespace fractal::http {

namespace {

constexpr qsizetype besidesTarget = 32; // method, blanks, version and line end
constexpr qint64 reservedAtOnce = 64 * 1024; // a length is a claim: memory follows what arrives

} // namespace

RequestParser::RequestParser(const Limits &limits, const BodyLimit &bodyLimit) : m_limits{limits}, m_bodyLimit{bodyLimit} {}

RequestParser::State RequestParser::state() const
{
    switch (m_step) {
    case Step::RequestLine:
        return m_lines.hasPart() ? State::Head : State::Idle;
    case Step::Fields:
        return State::Head;
    case Step::FixedBody:
    case Step::ChunkedBody:
        return State::Body;
    case Step::Complete:
        return State::Complete;
    case Step::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
}

bool RequestParser::awaitsContinue() const
{
    return state() == State::Body && m_head->expectsContinue && !m_bodyStarted;
}

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        switch (m_step) {
        case Step::RequestLine:
            feedRequestLine(rest);
            break;
        case Step::Fields:
            feedFields(rest);
            break;
        case Step::FixedBody:
            feedFixedBody(rest);
            break;
        case Step::ChunkedBody:
            feedChunkedBody(rest);
            break;
        case Step::Complete:
        case Step::Failed:
            return bytes.size() - rest.size();
        }
    }
    return bytes.size();
}

bool RequestParser::takeLine(QByteArrayView &rest, qsizetype most, int tooLong)
{
    switch (m_lines.next(rest, most)) {
    case LineReader::Outcome::Line:
        return true;
    case LineReader::Outcome::Incomplete:
        return false;
    case LineReader::Outcome::TooLong:
        fail(tooLong);
        return false;
    case LineReader::Outcome::BareLineFeed:
        fail(status::badRequest);
        return false;
    }
    Q_UNREACHABLE();
}

void RequestParser::feedRequestLine(QByteArrayView &rest)
{
    // Not HTTP at all (a TLS greeting on the plain port, say): no need to wait for the end of a line.
    if (!m_lines.hasPart() && !characters::isToken(rest.front()) && rest.front() != '\r')
        return fail(status::badRequest);
    if (!takeLine(rest, m_limits.targetBytes + besidesTarget, status::uriTooLong))
        return;
    if (m_lines.line().isEmpty()) {
        // RFC 9112 §2.2: one empty line that an old client sent after its last body is skipped.
        if (std::exchange(m_skippedBlank, true))
            fail(status::badRequest);
        return;
    }
    m_headBytes = m_lines.lineBytes();
    m_head.emplace(m_limits);
    m_step = Step::Fields;
    if (const int status = m_head->takeRequestLine(m_lines.line()))
        fail(status);
}

void RequestParser::feedFields(QByteArrayView &rest)
{
    if (!takeLine(rest, m_limits.headBytes - m_headBytes, status::headerFieldsTooLarge))
        return;
    m_headBytes += m_lines.lineBytes();
    if (m_lines.line().isEmpty())
        return beginBody();
    if (const int status = m_head->takeFieldLine(m_lines.line()))
        fail(status);
}

void RequestParser::beginBody()
{
    if (const int status = m_head->finish())
        return fail(status);
    m_isLast = m_head->isLast;
    if (!m_head->chunked && m_head->contentLength <= 0) {
        m_step = Step::Complete;
        return;
    }
    const qint64 limit = std::min(m_limits.bodyBytes, m_bodyLimit(m_head->request.method, m_head->request.path));
    if (m_head->contentLength > limit)
        return fail(status::contentTooLarge);
    if (m_head->chunked) {
        m_chunks.emplace(limit);
        m_step = Step::ChunkedBody;
        return;
    }
    m_bodyLeft = m_head->contentLength;
    m_body.reserve(std::min(m_bodyLeft, reservedAtOnce));
    m_step = Step::FixedBody;
}

void RequestParser::feedFixedBody(QByteArrayView &rest)
{
    const qsizetype taken = std::min<qsizetype>(rest.size(), m_bodyLeft);
    m_bodyStarted = true;
    m_body.append(rest.first(taken));
    rest = rest.sliced(taken);
    m_bodyLeft -= taken;
    if (m_bodyLeft == 0)
        m_step = Step::Complete;
}

void RequestParser::feedChunkedBody(QByteArrayView &rest)
{
    m_bodyStarted = true;
    if (const int status = m_chunks->feed(rest, m_body))
        return fail(status);
    if (m_chunks->isComplete())
        m_step = Step::Complete;
}

Request RequestParser::take()
{
    Q_ASSERT(m_step == Step::Complete);
    Request request = std::move(m_head->request);
    request.body = std::exchange(m_body, {});
    m_head.reset();
    m_chunks.reset();
    m_headBytes = 0;
    m_step = Step::RequestLine;
    m_skippedBlank = false;
    m_bodyStarted = false;
    return request;
}

void RequestParser::fail(int status)
{
    m_failure = status;
    m_isLast = true;
    m_step = Step::Failed;
    m_body = {};
}

} // namespace fractal::http
