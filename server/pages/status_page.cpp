// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/status_page.h"

#include "server/http/status.h"
#include "server/pages/template_page.h"
#include "server/pages/translator.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

struct Notice {
    const char *title;
    const char *sentence;
    const char *icon;
    const char *kind; ///< of the mark's colour
};

Notice noticeOf(int status)
{
    switch (status) {
    case 403:
        return {QT_TRANSLATE_NOOP("Pages", "Refused"),
                QT_TRANSLATE_NOOP(
                    "Pages",
                    "What was sent did not come from this server's own page, or came from one that was open since before you "
                    "signed in. Nothing was changed. Go back to your assistant and connect again."),
                "cannot", "off"};
    case 404:
        return {QT_TRANSLATE_NOOP("Pages", "Not found"),
                QT_TRANSLATE_NOOP("Pages", "This does not exist, or you do not have permission to see it."), "search", "off"};
    case 421:
        return {
            QT_TRANSLATE_NOOP("Pages", "Wrong address"),
            QT_TRANSLATE_NOOP(
                "Pages",
                "This server does not answer under the name that was used. Check the address, or ask your administrator for it."),
            "cannot", "off"};
    case 429:
        return {QT_TRANSLATE_NOOP("Pages", "One moment"),
                QT_TRANSLATE_NOOP("Pages",
                                  "Too much was asked from your network in a short time. What you just asked for was not done."),
                "clock", "warn"};
    case 503:
        return {QT_TRANSLATE_NOOP("Pages", "Not available for a moment"),
                QT_TRANSLATE_NOOP("Pages", "The server is busy or restarting. What you just asked for was not done."), "clock",
                "warn"};
    case 500:
        return {QT_TRANSLATE_NOOP("Pages", "Something went wrong"),
                QT_TRANSLATE_NOOP("Pages", "The server made a mistake. Tell your administrator the reference."), "wrong", "warn"};
    default:
        return {QT_TRANSLATE_NOOP("Pages", "Refused"),
                QT_TRANSLATE_NOOP("Pages", "The server did not accept what was sent. Nothing was changed."), "cannot", "off"};
    }
}

} // namespace

QByteArray render(const StatusPage &page)
{
    const Words words{page.frame.language};
    const Notice notice = noticeOf(page.status);
    const QString title = words(notice.title);
    Data data;
    data.set("heading", text(title));
    data.set("mark", icon(notice.icon));
    data.set("kind", Data{notice.kind});
    data.set("sentence", text(words(notice.sentence)));
    if (page.status == status::tooManyRequests || page.status == status::serviceUnavailable) {
        if (page.retryAfter.count() > 0)
            data.set("wait",
                     text(words.counted(QT_TRANSLATE_N_NOOP("Pages", "Try again in %n second(s)."),
                                        static_cast<int>(page.retryAfter.count()))));
        data.set("again", text(words(QT_TRANSLATE_NOOP("Pages", "Try again"))));
        data.set("here", text(inLanguage(page.frame.pathAndQuery, page.frame.language)));
    } else if (page.status != 421) { // there is no start page under a name that is not ours
        data.set("start", text(words(QT_TRANSLATE_NOOP("Pages", "Go to the start page"))));
    }
    if (page.status != status::notFound && !page.reference.isEmpty()) {
        data.set("reference_label", text(words(QT_TRANSLATE_NOOP("Pages", "Reference"))));
        data.set("reference", text(page.reference));
    }
    return renderPage(page.frame, {"status", Layout::Card, title, data});
}

} // namespace fractal::pages
