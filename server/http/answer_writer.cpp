// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answer_writer.h"

#include "server/http/characters.h"
#include "server/http/reason_phrase.h"

#include <QDateTime>
#include <QLocale>

namespace fractal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int noContent = 204;
constexpr int notModified = 304;
constexpr qsizetype usualHead = 512;

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

/// RFC 9110 §8.6: no length where there cannot be content.
bool hasContent(int status)
{
    return status != noContent && status != notModified;
}

} // namespace

QByteArray AnswerWriter::write(const Response &response, Form form)
{
    const bool withBody = hasContent(response.status) && !form.withoutBody;
    QByteArray out;
    out.reserve(usualHead + (withBody ? response.body.size() : 0));
    out.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(reasonPhrase(response.status))
        .append("\r\n");
    appendField(out, "Date", date());
    if (!response.contentType.isEmpty())
        appendField(out, "Content-Type", response.contentType);
    if (hasContent(response.status))
        appendField(out, "Content-Length", QByteArray::number(response.body.size()));
    appendField(out, "X-Content-Type-Options", "nosniff");
    if (m_strictTransport)
        appendField(out, "Strict-Transport-Security", "max-age=31536000");
    for (const auto &[name, value] : response.headers) {
        // A line end in a value would begin another field, or another answer: such a field does not leave.
        if (characters::isToken(name) && characters::isFieldValue(value))
            appendField(out, name, value);
    }
    if (form.isLast)
        appendField(out, "Connection", "close");
    out.append("\r\n");
    if (withBody)
        out.append(response.body);
    return out;
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
