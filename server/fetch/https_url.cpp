// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/https_url.h"

#include <algorithm>

namespace fractal::fetch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253; // RFC 1035 §2.3.4
constexpr qsizetype longestLabel = 63;
constexpr quint16 usualPort = 443;

Failure refused(const QString &why)
{
    return failure(ErrorCode::ValidationFailed, why, u"client_id"_s);
}

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(label, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
}

/// A name below a top level domain. An address in any of its spellings ("127.1", "0x7f000001", "2130706433") has a last
/// label that begins with a digit, which no top level domain does.
bool isPublicName(QStringView host)
{
    const auto labels = host.split(u'.');
    return host.size() <= longestHost && labels.size() > 1 && std::ranges::all_of(labels, isLabel)
        && labels.back().front().isLetter();
}

std::optional<quint16> portOf(QStringView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 5
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = isNumber ? text.toInt() : 0;
    return port > 0 && port <= 65535 ? std::optional{static_cast<quint16>(port)} : std::nullopt;
}

/// RFC 3986 §3.3: "." and "..", however they are written.
bool hasDotSegment(QStringView path)
{
    return std::ranges::any_of(path.split(u'/'), [](QStringView segment) {
        const QString plain = segment.toString().replace("%2e"_L1, "."_L1, Qt::CaseInsensitive);
        return plain == "."_L1 || plain == ".."_L1;
    });
}

bool hasBrokenEscape(QStringView text)
{
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        const auto isHex = [&](qsizetype at) {
            const QChar c = at < text.size() ? text[at].toLower() : QChar{};
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        };
        if (!isHex(i + 1) || !isHex(i + 2))
            return true;
    }
    return false;
}

} // namespace

Result<HttpsUrl> HttpsUrl::parse(QStringView written)
{
    constexpr auto scheme = "https://"_L1;
    if (written.size() > longestUrl)
        return refused(u"the address is longer than %1 characters"_s.arg(longestUrl));
    if (!written.startsWith(scheme))
        return refused(u"the address does not begin with https://"_s);
    const bool isPlain = std::ranges::all_of(written, [](QChar c) {
        return c > u' ' && c < u'\x7f' && c != u'\\' && c != u'"' && c != u'<' && c != u'>' && c != u'^' && c != u'`' && c != u'{'
            && c != u'|' && c != u'}';
    });
    if (!isPlain)
        return refused(u"the address has characters that an address does not have"_s);
    if (written.contains(u'#'))
        return refused(u"the address has a fragment"_s);
    const QStringView rest = written.sliced(scheme.size());
    const auto ofPath = std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?'; });
    const QStringView authority = rest.first(ofPath - rest.begin());
    const QStringView target = rest.sliced(authority.size());
    if (authority.contains(u'@'))
        return refused(u"the address has a user"_s);
    if (!target.startsWith(u'/'))
        return refused(u"the address has no path"_s);
    const qsizetype query = target.indexOf(u'?');
    if (hasDotSegment(query < 0 ? target : target.first(query)) || hasBrokenEscape(target))
        return refused(u"the path of the address has . or .., or a broken escape"_s);
    HttpsUrl url;
    const qsizetype colon = authority.indexOf(u':');
    const QStringView host = colon < 0 ? authority : authority.first(colon);
    const auto port = colon < 0 ? std::optional{usualPort} : portOf(authority.sliced(colon + 1));
    if (!isPublicName(host) || !port)
        return refused(u"the host of the address is not a public name"_s);
    url.host = host.toString();
    url.port = *port;
    url.target = target.toLatin1();
    return url;
}

QByteArray HttpsUrl::authority() const
{
    return port == usualPort ? host.toLatin1() : host.toLatin1() + ':' + QByteArray::number(port);
}

} // namespace fractal::fetch
