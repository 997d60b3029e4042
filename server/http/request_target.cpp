// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_target.h"

#include "server/http/characters.h"
#include "server/http/status.h"

namespace fractal::http {

using namespace characters;

namespace {

bool isWellEscaped(QByteArrayView target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (c <= 0x20 || c == 0x7f || static_cast<unsigned char>(c) > 0x7f || c == '#' || c == '\\')
            return false;
        if (c != '%')
            continue;
        if (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2]))
            return false;
        if (target[i + 1] == '0' && target[i + 2] == '0')
            return false;
    }
    return true;
}

/// "." and "..", with dots also written as %2e: what an intermediary would have removed (RFC 3986 §6.2.2.3).
bool isDotSegment(QByteArrayView segment)
{
    int dots = 0;
    while (!segment.isEmpty()) {
        const bool escaped = segment.size() >= 3 && equalsLower(segment.first(3), "%2e");
        if (!escaped && segment.front() != '.')
            return false;
        segment = segment.sliced(escaped ? 3 : 1);
        ++dots;
    }
    return dots == 1 || dots == 2;
}

bool hasOddSegment(QByteArrayView path)
{
    for (qsizetype start = 1; start <= path.size();) {
        const qsizetype slash = path.indexOf('/', start);
        const QByteArrayView segment = path.sliced(start, (slash < 0 ? path.size() : slash) - start);
        if (isDotSegment(segment) || (segment.isEmpty() && slash >= 0))
            return true;
        if (slash < 0)
            return false;
        start = slash + 1;
    }
    return false;
}

bool isPort(QByteArrayView port)
{
    for (const char c : port) {
        if (!isDigit(c))
            return false;
    }
    return !port.isEmpty() && port.size() <= 5;
}

bool isAddressLiteral(QByteArrayView inBrackets)
{
    for (const char c : inBrackets) {
        if (!isHexDigit(c) && c != ':' && c != '.')
            return false;
    }
    return !inBrackets.isEmpty();
}

bool isName(QByteArrayView name)
{
    for (const char c : name) {
        if (!isDigit(c) && !isLetter(c) && c != '-' && c != '.' && c != '_')
            return false;
    }
    return !name.isEmpty();
}

} // namespace

int refusalOfTarget(QByteArrayView target)
{
    if (!target.startsWith('/') || !isWellEscaped(target))
        return status::badRequest;
    const qsizetype question = target.indexOf('?');
    return hasOddSegment(question < 0 ? target : target.first(question)) ? status::badRequest : 0;
}

int refusalOfHost(QByteArrayView host)
{
    if (host.startsWith('[')) {
        const qsizetype end = host.indexOf(']');
        if (end < 0 || !isAddressLiteral(host.sliced(1, end - 1)))
            return status::badRequest;
        const QByteArrayView rest = host.sliced(end + 1);
        return rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1))) ? 0 : status::badRequest;
    }
    const qsizetype colon = host.indexOf(':');
    if (colon >= 0 && !isPort(host.sliced(colon + 1)))
        return status::badRequest;
    return isName(colon < 0 ? host : host.first(colon)) ? 0 : status::badRequest;
}

} // namespace fractal::http
