// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consumers.h"

#include <algorithm>

namespace fractal::consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUri = 2000;
// RFC 8252 §7.1 asks for a reverse domain name; these are what known clients really use.
constexpr QLatin1StringView knownPrivateSchemes[] = {"cursor"_L1, "grokbot"_L1}; // Cursor's document names both

struct Parts {
    QStringView scheme;
    QStringView host; ///< with brackets for IPv6
    QStringView port; ///< digits, empty when there is none
    QStringView rest; ///< from the first "/" or "?"
};

/// scheme://authority rest, cut where a browser would cut it; never normalised (oauth.md A05, A06).
std::optional<Parts> cut(QStringView uri)
{
    const qsizetype colon = uri.indexOf(u"://");
    if (colon < 1)
        return {};
    Parts parts;
    parts.scheme = uri.first(colon);
    const QStringView after = uri.sliced(colon + 3);
    qsizetype end = 0;
    while (end < after.size() && after[end] != u'/' && after[end] != u'?')
        ++end;
    const QStringView authority = after.first(end);
    parts.rest = after.sliced(end);
    const qsizetype bracket = authority.startsWith(u'[') ? authority.indexOf(u']') : -1;
    const qsizetype port = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    parts.host = port < 0 ? authority : authority.first(port);
    parts.port = port < 0 ? QStringView{} : authority.sliced(port + 1);
    return parts;
}

/// Only these literal names (oauth.md A12).
bool isLoopbackName(QStringView host)
{
    return host == u"127.0.0.1" || host == u"[::1]" || host == u"localhost";
}

/// RFC 3986 §2: what stands in an address as it is; "#" and "*" are refused in words of their own.
bool isUriCharacter(QChar c)
{
    return c > u' ' && c <= u'~' && !u"\\\"<>^`{|}"_s.contains(c);
}

/// RFC 3986 §2.1: "%" begins two hexadecimal digits.
bool areEscapesWhole(const QString &uri)
{
    static const QString digits = u"0123456789abcdefABCDEF"_s;
    for (qsizetype i = uri.indexOf(u'%'); i >= 0; i = uri.indexOf(u'%', i + 1)) {
        if (i + 2 >= uri.size() || !digits.contains(uri[i + 1]) || !digits.contains(uri[i + 2]))
            return false;
    }
    return true;
}

bool isPort(QStringView port)
{
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
        && (port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 65535));
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

/// RFC 1123 §2.1
bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && isAsciiLetterOrDigit(label.front()) && isAsciiLetterOrDigit(label.back())
        && std::ranges::all_of(label, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
}

/// 0 to 255, without a zero in front.
bool isOctet(QStringView text)
{
    return text.size() <= 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) && text.toInt() <= 255
        && (text.size() == 1 || text.front() != u'0');
}

/// A browser reads a host whose last label is a number as an IPv4 address, however it is written (WHATWG URL §3.5): only
/// the usual form means the same to everybody.
bool isHostName(QStringView host)
{
    const QList<QStringView> labels = host.split(u'.');
    if (host.size() > 253 || !std::ranges::all_of(labels, isLabel))
        return false;
    const QStringView last = labels.back();
    const bool isAddress = last.front() >= u'0' && last.front() <= u'9';
    return !isAddress || (labels.size() == 4 && std::ranges::all_of(labels, isOctet));
}

bool isPrivateScheme(QStringView scheme)
{
    const bool letters = std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+';
    });
    return letters && (scheme.contains(u'.') || std::ranges::any_of(knownPrivateSchemes, [&](QLatin1StringView known) {
                           return scheme == known;
                       }));
}

Failure refused(const QString &why)
{
    return failure(ErrorCode::ValidationFailed, why, u"callback"_s);
}

} // namespace

Result<void> checkCallback(const QString &uri)
{
    if (uri.isEmpty() || uri.size() > longestUri)
        return refused(u"a callback URL has 1 to %1 characters"_s.arg(longestUri));
    if (!std::ranges::all_of(uri, isUriCharacter))
        return refused(u"a callback URL has no blanks, quotes, braces, backslashes or characters outside ASCII"_s);
    if (!areEscapesWhole(uri))
        return refused(u"a % in a callback URL is followed by two hexadecimal digits"_s);
    if (uri.contains(u'#'))
        return refused(u"remove the part from # on: a callback URL has no fragment (RFC 6749 §3.1.2)"_s);
    if (uri.contains(u'*'))
        return refused(u"wildcards are not supported: use the exact URL"_s);
    const auto parts = cut(uri);
    if (!parts)
        return refused(u"a callback URL starts with https://, or with http:// on this computer"_s);
    if (parts->host.contains(u'@'))
        return refused(u"a callback URL has no user name before its host"_s);
    if (parts->rest.contains(u"/../") || parts->rest.endsWith(u"/..") || parts->rest.contains(u"%2e", Qt::CaseInsensitive))
        return refused(u"a callback URL has no .. in its path"_s);
    if (!isPort(parts->port))
        return refused(u"the port of the callback URL is not a number from 1 to 65535"_s);
    if (parts->scheme == u"https")
        return isHostName(parts->host) || isLoopbackName(parts->host) ? Result<void>{}
                                                                      : refused(u"the host of the callback URL is not valid"_s);
    if (parts->scheme == u"http")
        return isLoopbackName(parts->host)
            ? Result<void>{}
            : refused(u"http:// is only allowed for 127.0.0.1, [::1] and localhost; use https://"_s);
    if (isPrivateScheme(parts->scheme))
        return {};
    return refused(
        u"a callback URL starts with https://, with http:// on this computer, or with an application's own scheme such as com.example.app://"_s);
}

bool isRegistered(const Consumer &consumer, const QString &redirectUri)
{
    if (consumer.callbacks.contains(redirectUri))
        return true;
    const auto asked = cut(redirectUri);
    if (!asked || asked->scheme != u"http" || !isLoopbackName(asked->host) || !isPort(asked->port))
        return false;
    // RFC 8252 §7.3: any port at the time of the request; all else is equal, the spelling of the host too.
    return std::ranges::any_of(consumer.callbacks, [&](const QString &callback) {
        const auto known = cut(callback);
        return known && known->scheme == u"http" && known->host == asked->host && known->rest == asked->rest;
    });
}

} // namespace fractal::consumers
