// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/sign_in_page.h"

#include "server/pages/display_name.h"
#include "server/pages/return_place.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype userNameAtMost = 200;

Data askerData(const Asker &asker, const QString &site, bool first, const Words &words)
{
    const QString name = displayName(asker.consumerName);
    const ReturnPlace place = returnPlace(asker.redirectUri);
    const QString shownPlace = place.onThisComputer ? words(QT_TRANSLATE_NOOP("Pages", "a program on this computer"))
                                                    : place.host;
    Data data;
    data.set("initial", text(initialOf(name)));
    data.set(
        "asks",
        phrase(words(QT_TRANSLATE_NOOP("Pages", "%1 wants to connect to %2")), {{.text = name, .strong = true}, {.text = site}}));
    data.set("returns_label", text(words(QT_TRANSLATE_NOOP("Pages", "Returns to"))));
    data.set("place", text(shownPlace));
    if (place.onThisComputer)
        data.set("place_host", text(place.host));
    if (first)
        data.set("decide", text(words(QT_TRANSLATE_NOOP("Pages", "You decide on the next page."))));
    const QString cancel = place.onThisComputer ? words(QT_TRANSLATE_NOOP("Pages", "Not you? Cancel and go back to the program"))
                                                : words(QT_TRANSLATE_NOOP("Pages", "Not you? Cancel and go back to %1"));
    data.set("cancel", phrase(cancel, {{.text = place.host, .strong = false, .name = false}}));
    return data;
}

} // namespace

QByteArray render(const SignInPage &page)
{
    const Words words{page.frame.language};
    const QString site = displayName(page.frame.siteName);
    const bool first = !page.wrong && !page.wait;
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Sign in to %1"));
    Data data;
    data.set("heading", phrase(title, {{.text = site}}));
    if (page.asker)
        data.set("asker", askerData(*page.asker, site, first, words));
    if (page.wait) {
        data.set("wait", waitData(*page.wait, page.frame, words));
    } else if (page.wrong) {
        data.set("wrong",
                 wrongData(
                     words(QT_TRANSLATE_NOOP("Pages", "The user name or the password is not right. Check both and try again."))));
    }
    data.set("first", flag(first));
    data.set("message", flag(!first));
    data.set("invalid", flag(page.wrong && !page.wait));
    // The first empty field; nothing while there is nothing to do but wait.
    data.set("focus_user", flag(!page.wait && page.userName.isEmpty()));
    data.set("focus_password", flag(!page.wait && !page.userName.isEmpty()));
    data.set("form", formData(page.form));
    data.set("user_label", text(words(QT_TRANSLATE_NOOP("Pages", "User name"))));
    data.set("user", text(page.userName.first(qMin(page.userName.size(), userNameAtMost))));
    data.set("password_label", text(words(QT_TRANSLATE_NOOP("Pages", "Password"))));
    data.set("forgotten",
             text(words(QT_TRANSLATE_NOOP("Pages", "Forgotten your password? Your administrator can set a new one."))));
    data.set("sign_in", text(words(QT_TRANSLATE_NOOP("Pages", "Sign in"))));
    return renderPage(page.frame, {"sign_in", Layout::Card, title.arg(site), data});
}

} // namespace fractal::pages
