// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/cookies.h"

#include <optional>

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200;

} // namespace

Cookies::Cookies(const QString &publicUrl, const QString &siteId)
    : m_prefix{"f1_" + siteId.toLatin1()},
      m_secure{publicUrl.startsWith("https://"_L1)}
{
    if (m_secure)
        m_prefix.prepend("__Host-"); // RFC 6265bis §4.1.3.2: only this host, only over https, could have set it
}

QByteArray Cookies::value(const http::Request &request, const QByteArray &name) const
{
    std::optional<QByteArray> found;
    for (const auto &[field, text] : request.headers) {
        if (field != "cookie")
            continue;
        for (const QByteArray &part : text.split(';')) {
            const QByteArray pair = part.trimmed();
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0 || pair.first(equals) != name)
                continue;
            // Two of one name: somebody else's page set one of them. Neither is believed.
            if (found && *found != pair.sliced(equals + 1))
                return {};
            found = pair.sliced(equals + 1);
        }
    }
    return found && found->size() <= longestValue ? *found : QByteArray{};
}

void Cookies::set(http::Response &answer, const QByteArray &name, const QByteArray &value, const QByteArray &more) const
{
    QByteArray cookie = name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (m_secure)
        cookie += "; Secure";
    answer.with("set-cookie"_ba, cookie + more);
}

void Cookies::setKnown(http::Response &answer, const QByteArray &mark) const
{
    set(answer, m_prefix + "_known", mark, "; Max-Age=31536000");
}

} // namespace fractal::oauth
