// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/page_frame.h"

#include "server/oauth/form.h"
#include "server/pages/template_page.h"

#include <QUrl>

namespace fractal::oauth {

namespace {

/// What the visitor, or the client on his behalf, asked for in the address: `lang` of our own links, `ui_locales` of
/// OpenID Connect Core §3.1.2.1.
std::optional<pages::Language> askedLanguage(const http::Request &request)
{
    const auto form = Form::parse(request.query, "state");
    if (!form)
        return {};
    if (const auto chosen = pages::languageFromCode(form->text("lang")))
        return chosen;
    for (const QString &locale : form->text("ui_locales").split(u' ')) {
        if (const auto known = pages::languageFromCode(locale.section(u'-', 0, 0).toLower()))
            return known;
    }
    return {};
}

} // namespace

QByteArray inSameLanguage(const http::Request &request, const QByteArray &path)
{
    const auto asked = askedLanguage(request);
    return asked ? pages::inLanguage(path, *asked) : path;
}

pages::Frame frameOf(const http::Exchange &exchange, const SiteView &site, const QByteArray &address, const users::User *person)
{
    const auto siteDefault = pages::languageFromCode(site.settings.language).value_or(pages::Language::En);
    const auto preferred = person ? pages::languageFromCode(person->language).value_or(siteDefault) : siteDefault;
    pages::Frame frame;
    frame.language = askedLanguage(exchange.request)
                         .value_or(pages::choose(exchange.request.header("accept-language"), {}, preferred));
    frame.siteName = site.settings.siteName;
    frame.siteHost = QUrl{site.publicUrl}.authority();
    frame.timeZone = site.settings.timeZone;
    frame.region = site.settings.region;
    frame.pathAndQuery = address;
    return frame;
}

} // namespace fractal::oauth
