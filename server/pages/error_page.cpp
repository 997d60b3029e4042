// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/error_page.h"

#include "server/pages/display_name.h"
#include "server/pages/region_format.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

namespace {

struct Explanation {
    const char *happened; ///< %1: the site
    const char *administrator; ///< %1: the site, %2: the reference; nullptr: nobody else is needed
};

Explanation explanationOf(Stopped stopped)
{
    switch (stopped) {
    case Stopped::CallbackNotRegistered:
        return {QT_TRANSLATE_NOOP("Pages",
                                  "The address that expected the answer is not on the list of %1, so nothing was sent there. "
                                  "Nothing was shared and nothing was changed."),
                QT_TRANSLATE_NOOP("Pages",
                                  "A connection to %1 was refused: its callback URL is not registered. In Configuration › API "
                                  "Connections › OAuth consumers, look for reference %2 and add the address only if you "
                                  "recognise it.")};
    case Stopped::UnknownConsumer:
        return {QT_TRANSLATE_NOOP("Pages",
                                  "The application that asked is not known to %1, or it may no longer connect. Nothing was "
                                  "shared and nothing was changed."),
                QT_TRANSLATE_NOOP("Pages",
                                  "A connection to %1 was refused: its key is not that of an enabled OAuth consumer. In "
                                  "Configuration › API Connections › OAuth consumers, compare the key; the reference is %2.")};
    case Stopped::Malformed:
        return {QT_TRANSLATE_NOOP("Pages",
                                  "What the application sent to %1 is incomplete or cannot be read, so it was not answered. "
                                  "Nothing was shared and nothing was changed."),
                QT_TRANSLATE_NOOP("Pages",
                                  "A connection to %1 was refused: the application sent a request that is incomplete or "
                                  "malformed. The log has the details under reference %2.")};
    case Stopped::Expired:
        return {QT_TRANSLATE_NOOP("Pages",
                                  "This connection to %1 is no longer waiting: it took too long, was answered already, or was "
                                  "begun in another browser. Nothing was shared and nothing was changed. Go back to your "
                                  "assistant and connect again."),
                nullptr};
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray render(const ErrorPage &page)
{
    const Words words{page.frame.language};
    const RegionFormat format{page.frame};
    const Explanation explanation = explanationOf(page.stopped);
    const QString site = displayName(page.frame.siteName);
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "The connection was stopped"));
    Data data;
    data.set("heading", text(title));
    data.set("happened", phrase(words(explanation.happened), {{.text = site}}));
    data.set("reference_label", text(words(QT_TRANSLATE_NOOP("Pages", "Reference"))));
    data.set("reference", text(page.reference));
    data.set("when", text(format.dateAndTime(page.at)));
    if (explanation.administrator) {
        Data administrator;
        administrator.set("label", text(words(QT_TRANSLATE_NOOP("Pages", "What to tell your administrator"))));
        administrator.set(
            "sentence",
            phrase(words(explanation.administrator),
                   {{.text = site}, {.text = QString::fromLatin1(page.reference), .strong = false, .name = false}}));
        data.set("administrator", administrator);
    }
    data.set("close", text(words(QT_TRANSLATE_NOOP("Pages", "You can close this window."))));
    return renderPage(page.frame, {"error", Layout::Card, title, data});
}

} // namespace fractal::pages
