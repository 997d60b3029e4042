// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answer_writer.h"

#include "server/http/characters.h"
#include "server/http/reason_phrase.h"
#include "server/http/status.h"

#include <QDateTime>
#include <QLocale>

#include <charconv>
#include <cstring>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int notModified = 304;
constexpr qsizetype commonFields = 512; ///< status line and what every answer has

/// Bytes one after the other, into room that was made for all of them at once.
class Appender {
public:
    explicit Appender(char *to) : m_to{to} {}
    Appender &add(QByteArrayView bytes)
    {
        if (!bytes.isEmpty()) // memcpy may not be handed nothing
            std::memcpy(m_to, bytes.data(), static_cast<std::size_t>(bytes.size()));
        m_to += bytes.size();
        return *this;
    }
    Appender &add(qint64 number)
    {
        constexpr int mostDigits = 20;
        m_to = std::to_chars(m_to, m_to + mostDigits, number).ptr;
        return *this;
    }
    void field(QByteArrayView name, QByteArrayView value) { add(name).add(": ").add(value).add("\r\n"); }
    [[nodiscard]] const char *end() const { return m_to; }

private:
    char *m_to;
};

qsizetype mostBytes(const Response &response, bool withBody)
{
    constexpr qsizetype besidesField = 4; // ": " and the line end
    qsizetype size = commonFields + response.contentType.size() + (withBody ? response.body.size() : 0);
    for (const auto &[name, value] : response.headers)
        size += name.size() + value.size() + besidesField;
    return size;
}

/// RFC 9110 §8.6: no length where there cannot be content.
bool hasContent(int status)
{
    return status != status::noContent && status != notModified;
}

} // namespace

QByteArray AnswerWriter::write(const Response &response, Form form)
{
    const bool isKnown = form.length == Length::Known;
    const bool withBody = hasContent(response.status) && !form.withoutBody && isKnown;
    QByteArray bytes{mostBytes(response, withBody), Qt::Uninitialized};
    Appender out{bytes.data()};
    out.add("HTTP/1.1 ").add(response.status).add(" ").add(reasonPhrase(response.status)).add("\r\n");
    out.field("Date", date());
    if (!response.contentType.isEmpty())
        out.field("Content-Type", response.contentType);
    if (form.length == Length::Chunked)
        out.field("Transfer-Encoding", "chunked");
    if (hasContent(response.status) && isKnown)
        out.add("Content-Length: ").add(response.body.size()).add("\r\n");
    out.field("X-Content-Type-Options", "nosniff");
    if (m_strictTransport)
        out.field("Strict-Transport-Security", "max-age=31536000");
    for (const auto &[name, value] : response.headers) {
        // A line end in a value would begin another field, or another answer: such a field does not leave.
        if (characters::isToken(name) && characters::isFieldValue(value))
            out.field(name, value);
    }
    if (form.isLast)
        out.field("Connection", "close");
    out.add("\r\n");
    if (withBody)
        out.add(response.body);
    bytes.truncate(out.end() - bytes.constData());
    return bytes;
}

const QByteArray &AnswerWriter::date()
{
    const qint64 second = m_clock.now().ms / 1000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_date = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1(); // RFC 9110 §5.6.7
    }
    return m_date;
}

} // namespace fractal::http
