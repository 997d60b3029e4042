// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/connected_page.h"

#include "server/pages/client_profiles.h"
#include "server/pages/display_name.h"
#include "server/pages/return_place.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

QByteArray render(const ConnectedPage &page)
{
    const Words words{page.frame.language};
    const QString name = displayName(page.consumerName);
    const ReturnPlace place = returnPlace(page.redirectUri);
    const ClientProfile *const profile = place.onThisComputer ? nullptr : clientProfileFor(place.host);
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Connected"));
    Data data;
    data.set("heading", text(title));
    data.set("mark", icon("done"));
    data.set("sentence",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "%1 can now work with %2 as %3.")),
                    {{.text = name, .strong = true},
                     {.text = displayName(page.frame.siteName)},
                     {.text = displayName(page.personName), .strong = true}}));
    data.set("close", text(words(QT_TRANSLATE_NOOP("Pages", "You can close this window."))));
    data.set("check",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "Always check what %1 proposes before you confirm a change.")),
                    {{.text = profile ? profile->name : name}}));
    data.set("account", text(page.account));
    data.set("account_label", text(words(QT_TRANSLATE_NOOP("Pages", "See or withdraw what you have authorized"))));
    return renderPage(page.frame, {"connected", Layout::Card, title, data});
}

} // namespace fractal::pages
