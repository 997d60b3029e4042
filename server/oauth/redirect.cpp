// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/redirect.h"

#include "server/http/status.h"

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

http::Response sendBack(const ReturnAddress &to, Form form, const Urls &urls)
{
    if (!to.state.isEmpty())
        form.add("state"_ba, to.state);
    form.add("iss"_ba, urls.issuer());
    const QByteArray address = to.redirectUri.toUtf8();
    auto answer = http::Response::empty(status::seeOther);
    answer.with("location"_ba, address + (address.contains('?') ? '&' : '?') + form.encoded());
    answer.with("cache-control"_ba, "no-store"_ba);
    answer.with("referrer-policy"_ba, "no-referrer"_ba); // the next page must not learn what stood in our address
    return answer;
}

} // namespace

http::Response redirectWithCode(const ReturnAddress &to, const QByteArray &code, const Urls &urls)
{
    Form form;
    form.add("code"_ba, code);
    return sendBack(to, std::move(form), urls);
}

http::Response redirectWithError(const ReturnAddress &to, const OAuthError &error, const Urls &urls)
{
    Form form;
    form.add("error"_ba, wireName(error.name));
    if (*error.hint != '\0')
        form.add("error_description"_ba, error.hint);
    return sendBack(to, std::move(form), urls);
}

http::Response redirectTo(const QByteArray &path)
{
    auto answer = http::Response::empty(status::seeOther);
    answer.with("location"_ba, path).with("cache-control"_ba, "no-store"_ba);
    return answer;
}

} // namespace fractal::oauth
