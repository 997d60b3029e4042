// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/landing_page.h"

#include "server/pages/display_name.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

QByteArray render(const LandingPage &page)
{
    const Words words{page.frame.language};
    const QString site = displayName(page.frame.siteName);
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Maintenance data of %1, for your assistant"));
    Data data;
    data.set("heading", phrase(title, {{.text = site}}));
    data.set(
        "about",
        phrase(
            words(QT_TRANSLATE_NOOP(
                "Pages",
                "This is the Fractal One server of %1. ChatGPT, Claude and other assistants connect here to answer questions about work orders, "
                "assets and indicators, with your own rights and nothing more.")),
            {{.text = site}}));
    data.set("how", text(words(QT_TRANSLATE_NOOP("Pages", "How to connect"))));
    data.set("step_address",
             text(words(QT_TRANSLATE_NOOP("Pages", "In your assistant, add an MCP server (a connector) with this address:"))));
    data.set("address_label", text(words(QT_TRANSLATE_NOOP("Pages", "Address of the MCP server"))));
    data.set("address", text(page.mcpUrl));
    data.set(
        "step_key",
        phrase(words(QT_TRANSLATE_NOOP(
                   "Pages", "As authentication choose %1, and enter the key and the secret that your administrator gave you.")),
               {{.text = u"OAuth"_s, .strong = true, .name = false}}));
    data.set("step_sign_in",
             phrase(words(QT_TRANSLATE_NOOP("Pages", "Sign in here with your %1 account, and decide what the assistant may do.")),
                    {{.text = site}}));
    data.set("administrators",
             text(words(QT_TRANSLATE_NOOP("Pages",
                                          "Administrators create keys in Configuration › API Connections › OAuth consumers."))));
    data.set("account", text(page.account));
    data.set("account_label", text(words(QT_TRANSLATE_NOOP("Pages", "See what you have authorized"))));
    return renderPage(page.frame, {"landing", Layout::Document, title.arg(site), data});
}

} // namespace fractal::pages
