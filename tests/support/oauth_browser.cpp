// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauth_browser.h"

#include "core/store/sign_in.h"
#include "server/oauth/visitor.h"

#include <QRegularExpression>

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

/// What a browser makes of the entities that the templates write.
QByteArray unescaped(const QString &html)
{
    QString text = html;
    text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&amp;"_L1, "&"_L1);
    return text.toUtf8();
}

} // namespace

http::Response Browser::ask(http::Request request)
{
    request.peer = m_peer;
    request.overTls = true;
    for (auto header = m_headers.cbegin(); header != m_headers.cend(); ++header) {
        request.headers.removeIf([&](const auto &field) { return field.first == header.key(); });
        if (!header.value().isEmpty())
            request.headers.append({header.key(), header.value()});
    }
    for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
        request.headers.append({"cookie"_ba, cookie.key() + '=' + cookie.value()});
    const http::Response answer = m_site.answer(request);
    QList<QByteArray> set;
    for (const auto &[name, value] : answer.headers) {
        if (name.toLower() != "set-cookie")
            continue;
        set += value;
        const QByteArray pair = value.first(value.indexOf(';'));
        cookies.insert(pair.first(pair.indexOf('=')), pair.sliced(pair.indexOf('=') + 1));
    }
    if (!set.isEmpty())
        lastSetCookies = set;
    return answer;
}

http::Response Browser::get(const QByteArray &pathAndQuery)
{
    http::Request request;
    const qsizetype mark = pathAndQuery.indexOf('?');
    request.path = mark < 0 ? pathAndQuery : pathAndQuery.first(mark);
    request.query = mark < 0 ? QByteArray{} : pathAndQuery.sliced(mark + 1);
    request.headers = {{"accept", "text/html"}, {"accept-language", "en"}, {"sec-fetch-site", "cross-site"}};
    return ask(std::move(request));
}

http::Response Browser::post(const QByteArray &pathAndQuery, const Fields &fields)
{
    const qsizetype mark = pathAndQuery.indexOf('?');
    http::Request request = OAuthSite::formPost(mark < 0 ? pathAndQuery : pathAndQuery.first(mark), fields);
    request.query = mark < 0 ? QByteArray{} : pathAndQuery.sliced(mark + 1);
    request.headers += {
        {"accept", "text/html"}, {"accept-language", "en"}, {"origin", OAuthSite::origin}, {"sec-fetch-site", "same-origin"}};
    return ask(std::move(request));
}

http::Response Browser::follow(http::Response answer)
{
    for (int hops = 0; hops < 5 && answer.status == 303; ++hops) {
        const QByteArray location = headerOf(answer, "location");
        if (!location.startsWith('/'))
            break;
        answer = get(location);
    }
    return answer;
}

Fields Browser::hiddenFields(const http::Response &page)
{
    static const QRegularExpression hidden{u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""_s};
    Fields fields;
    for (auto inputs = hidden.globalMatch(QString::fromUtf8(page.body)); inputs.hasNext();) {
        const auto input = inputs.next();
        fields.add(unescaped(input.captured(1)), unescaped(input.captured(2)));
    }
    return fields;
}

http::Response Browser::submit(const http::Response &page, const Fields &typed)
{
    static const QRegularExpression form{u"<form[^>]* action=\"([^\"]*)\""_s};
    Fields fields = hiddenFields(page);
    for (const auto &[name, value] : typed)
        fields.add(name, value);
    return post(unescaped(form.match(QString::fromUtf8(page.body)).captured(1)), fields);
}

http::Response Browser::authorize(const Fields &fields)
{
    return follow(get("/oauth/authorize?" + fields.encoded()));
}

http::Response Browser::signIn(const http::Response &page, const QString &name, const QByteArray &password)
{
    return submit(page, {{"user", name.toUtf8()}, {"password", password}, {"action", "sign-in"}});
}

void Browser::hasSession(const users::User &person)
{
    const QByteArray token = oauth::newBrowser(m_site.store.random);
    m_site.change([&](Work &work) { return sign_in::start(work, token, person.id, m_peer.toString(), u"test"_s); });
    cookies.insert(m_site.cookieName(), token);
}

void Browser::setHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.insert(name, value);
}

} // namespace fractal::test
