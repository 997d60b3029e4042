// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/answer_reader.h"

#include "server/http/characters.h"
#include "server/http/status.h"

#include <algorithm>
#include <utility>

namespace fractal::fetch {

using namespace Qt::StringLiterals;
using namespace http::characters;

namespace {

constexpr int switchingProtocols = 101;
constexpr qsizetype mostFields = 100;
constexpr qsizetype mostDigits = 18;
constexpr std::chrono::seconds longestAge = std::chrono::hours{24 * 365};

std::optional<qint64> numberFrom(QByteArrayView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= mostDigits && std::ranges::all_of(text, isDigit);
    return isNumber ? std::optional{text.toByteArray().toLongLong()} : std::nullopt;
}

/// RFC 9112 §4: HTTP-version SP status-code SP [reason]
int statusFrom(QByteArrayView line)
{
    const bool isStatusLine = line.size() >= 12 && (line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 "))
        && std::ranges::all_of(line.sliced(9, 3), isDigit) && (line.size() == 12 || line[12] == ' ') && isFieldValue(line);
    return isStatusLine ? line.sliced(9, 3).toByteArray().toInt() : 0;
}

} // namespace

AnswerReader::State AnswerReader::feed(QByteArrayView bytes)
{
    if (m_state != State::Reading)
        return m_state;
    if (m_headIsRead)
        return m_state = takeBody(bytes);
    m_head += bytes;
    while (!m_headIsRead) {
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end > m_limits.head || (end < 0 && m_head.size() > m_limits.head))
            return m_state = State::TooLarge;
        if (end < 0)
            return m_state;
        const QByteArray lines = m_head.first(end);
        m_head.remove(0, end + 4);
        m_state = readHead(lines);
        if (m_state != State::Reading)
            return m_state;
    }
    return m_state = takeBody(std::exchange(m_head, {}));
}

AnswerReader::State AnswerReader::end()
{
    if (m_state != State::Reading)
        return m_state;
    // Without a length the end of the connection is the end of the body (RFC 9112 §6.3).
    const bool isWhole = m_headIsRead && !m_isChunked && !m_length;
    return m_state = isWhole ? State::Complete : State::Malformed;
}

AnswerReader::State AnswerReader::readHead(QByteArrayView lines)
{
    m_fields.clear();
    const QList<QByteArray> all = lines.toByteArray().replace("\r\n", "\n").split('\n');
    m_status = statusFrom(all.first());
    if (m_status == 0 || all.size() > mostFields)
        return State::Malformed;
    for (const QByteArray &line : all.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = QByteArrayView{line}.first(std::max<qsizetype>(colon, 0));
        if (!isToken(name) || !isFieldValue(line))
            return State::Malformed;
        m_fields.append({name.toByteArray().toLower(), withoutBlanks(QByteArrayView{line}.sliced(colon + 1)).toByteArray()});
    }
    if (m_status >= 100 && m_status < status::ok && m_status != switchingProtocols)
        return State::Reading; // RFC 9110 §15.2: the answer itself comes after it
    m_headIsRead = true;
    return judge();
}

AnswerReader::State AnswerReader::judge()
{
    if (m_status != status::ok)
        return State::BadStatus;
    const QByteArray type = field("content-type").toLower().split(';').first().trimmed();
    const QByteArray encoding = field("content-encoding").toLower();
    if (type != "application/json" || (!encoding.isEmpty() && encoding != "identity"))
        return State::WrongType;
    const QByteArray transfer = field("transfer-encoding").toLower();
    const auto lengths = std::ranges::count(m_fields, "content-length"_ba, &QPair<QByteArray, QByteArray>::first);
    m_isChunked = transfer == "chunked";
    if ((!transfer.isEmpty() && (!m_isChunked || lengths > 0)) || lengths > 1)
        return State::Malformed;
    if (lengths == 0)
        return State::Reading;
    m_length = numberFrom(field("content-length"));
    if (!m_length)
        return State::Malformed;
    return *m_length > m_limits.body ? State::TooLarge : State::Reading;
}

AnswerReader::State AnswerReader::takeBody(QByteArrayView bytes)
{
    if (m_isChunked) {
        if (const int status = m_chunks.feed(bytes, m_body); status != 0)
            return status == status::contentTooLarge ? State::TooLarge : State::Malformed;
        return m_chunks.isComplete() ? State::Complete : State::Reading;
    }
    const qint64 most = m_length.value_or(m_limits.body + 1);
    m_body += bytes.first(std::min<qsizetype>(bytes.size(), most - m_body.size()));
    if (m_body.size() > m_limits.body)
        return State::TooLarge;
    return m_length && m_body.size() == *m_length ? State::Complete : State::Reading;
}

QByteArray AnswerReader::field(QByteArrayView lowerName) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const auto &one) { return one.first == lowerName; });
    return found == m_fields.end() ? QByteArray{} : found->second;
}

std::optional<std::chrono::seconds> AnswerReader::maxAge() const
{
    std::optional<std::chrono::seconds> age;
    for (const QByteArray &given : field("cache-control").toLower().split(',')) {
        const QByteArrayView directive = withoutBlanks(given);
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::seconds{0};
        if (!directive.startsWith("max-age="))
            continue;
        const auto number = numberFrom(directive.sliced(8));
        age = number ? std::min(std::chrono::seconds{*number}, longestAge) : std::chrono::seconds{0};
    }
    return age;
}

} // namespace fractal::fetch
