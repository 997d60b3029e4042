// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_head.h"

#include "server/http/characters.h"
#include "server/http/request_target.h"
#include "server/http/status.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fractal::http {

using namespace characters;

namespace {

constexpr qsizetype contentLengthDigits = 15;

std::optional<Method> methodFrom(QByteArrayView name)
{
    for (const Method method :
         {Method::Get, Method::Post, Method::Head, Method::Options, Method::Delete, Method::Put, Method::Patch}) {
        if (name == nameOf(method))
            return method;
    }
    return {};
}

/// RFC 9110 §7.6.1: they speak of this connection only.
bool isHopByHop(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 5> names{"keep-alive", "te", "trailer", "proxy-connection", "http2-settings"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace

int cutFieldLine(QByteArrayView line, QByteArrayView &name, QByteArrayView &value)
{
    // RFC 9112 §5.1: no blank between name and colon; §5.2: no folding, which would begin with a blank.
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return status::badRequest;
    name = line.first(colon);
    value = withoutBlanks(line.sliced(colon + 1));
    return isFieldValue(value) ? 0 : status::badRequest;
}

int RequestHead::takeRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || !isToken(line.first(first)))
        return status::badRequest;
    if (const int status = takeVersion(line.sliced(second + 1)))
        return status;
    const auto method = methodFrom(line.first(first));
    if (!method)
        return status::notImplemented; // CONNECT and TRACE too
    request.method = *method;
    return takeTarget(line.sliced(first + 1, second - first - 1));
}

int RequestHead::takeVersion(QByteArrayView version)
{
    if (version == "HTTP/1.1")
        return 0;
    if (version == "HTTP/1.0") {
        m_isOld = true;
        isLast = true;
        return 0;
    }
    const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5]) && version[6] == '.'
        && isDigit(version[7]);
    return isVersion ? status::versionNotSupported : status::badRequest;
}

int RequestHead::takeTarget(QByteArrayView target)
{
    if (target.size() > m_limits.targetBytes)
        return status::uriTooLong;
    if (const int status = refusalOfTarget(target))
        return status;
    const qsizetype question = target.indexOf('?');
    request.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (question >= 0)
        request.query = target.sliced(question + 1).toByteArray();
    return 0;
}

int RequestHead::takeFieldLine(QByteArrayView line)
{
    if (++m_fields > m_limits.headerCount)
        return status::headerFieldsTooLarge;
    QByteArrayView name;
    QByteArrayView value;
    if (const int status = cutFieldLine(line, name, value))
        return status;
    QByteArray lower{name.size(), Qt::Uninitialized};
    std::ranges::transform(name, lower.begin(), [](char c) { return toLower(c); });
    return takeField(std::move(lower), value);
}

int RequestHead::takeField(QByteArray name, QByteArrayView value)
{
    if (name == "content-length")
        return takeContentLength(value);
    if (name == "transfer-encoding")
        return takeTransferEncoding(value);
    if (name == "expect")
        return takeExpect(value);
    if (name == "connection") {
        takeConnection(value);
        return 0;
    }
    // RFC 9110 §7.8: may be ignored. The offer of h2c comes from ordinary clients that go on without it; whoever asks for
    // another protocol has nothing to say in this one.
    if (name == "upgrade")
        return m_isOld || equalsLower(value, "h2c") ? 0 : status::notImplemented;
    if (isHopByHop(name))
        return 0;
    if (name == "host" && (++m_hosts > 1 || refusalOfHost(value) != 0))
        return status::badRequest;
    if (name == "authorization" && ++m_authorizations > 1)
        return status::badRequest;
    request.headers.append({std::move(name), value.toByteArray()});
    return 0;
}

int RequestHead::takeContentLength(QByteArrayView value)
{
    // RFC 9112 §6.3: a list or a repeated field, even of equal numbers, is refused: what others make of it is not known.
    if (contentLength >= 0 || value.isEmpty() || !std::ranges::all_of(value, isDigit))
        return status::badRequest;
    if (value.size() > contentLengthDigits)
        return status::contentTooLarge;
    contentLength = value.toByteArray().toLongLong();
    return 0;
}

int RequestHead::takeTransferEncoding(QByteArrayView value)
{
    if (chunked)
        return status::badRequest;
    if (!equalsLower(value, "chunked"))
        return status::notImplemented; // RFC 9112 §6.1
    chunked = true;
    return 0;
}

int RequestHead::takeExpect(QByteArrayView value)
{
    if (m_isOld)
        return 0; // RFC 9110 §10.1.1: ignored on 1.0
    if (!equalsLower(value, "100-continue"))
        return status::expectationFailed;
    expectsContinue = true;
    return 0;
}

void RequestHead::takeConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        if (equalsLower(withoutBlanks(comma < 0 ? value : value.first(comma)), "close"))
            isLast = true;
        value = comma < 0 ? QByteArrayView{} : value.sliced(comma + 1);
    }
}

int RequestHead::finish()
{
    if (!m_isOld && m_hosts != 1)
        return status::badRequest; // RFC 9112 §3.2
    // RFC 9112 §6.1: both, or chunked from a 1.0 sender, is how requests are smuggled.
    if (chunked && (contentLength >= 0 || m_isOld))
        return status::badRequest;
    return 0;
}

} // namespace fractal::http
