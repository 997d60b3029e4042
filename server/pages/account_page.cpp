// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/account_page.h"

#include "server/pages/account_parts.h"
#include "server/pages/record_parts.h"

namespace fractal::pages {

namespace {

const char *wordsFor(AccountNews news)
{
    switch (news) {
    case AccountNews::None:
        return nullptr;
    case AccountNews::Revoked:
        return QT_TRANSLATE_NOOP("Pages", "The access was revoked. The application can do nothing more for you.");
    case AccountNews::SessionEnded:
        return QT_TRANSLATE_NOOP("Pages", "The session was ended.");
    case AccountNews::SecondStepOff:
        return QT_TRANSLATE_NOOP("Pages", "Two-step authentication is off. The password alone signs you in.");
    }
    Q_UNREACHABLE();
}

void setAccesses(Data &data, const AccountPage &page, const Words &words)
{
    data.set("accesses_label", text(words(QT_TRANSLATE_NOOP("Pages", "What I have authorized"))));
    Data list{Data::type::list};
    for (const AccountPage::Access &access : page.accesses)
        list.push_back(accessData(access, page, words));
    data.set("accesses", list);
    if (page.accesses.empty())
        data.set("no_access", text(words(QT_TRANSLATE_NOOP("Pages", "You have not authorized any application yet."))));
}

void setSessions(Data &data, const AccountPage &page, const Words &words)
{
    data.set("sessions_label", text(words(QT_TRANSLATE_NOOP("Pages", "My active sessions"))));
    Data list{Data::type::list};
    for (const AccountPage::BrowserSession &session : page.sessions)
        list.push_back(sessionData(session, page, words));
    data.set("sessions", list);
    data.set("everywhere_help",
             text(words(QT_TRANSLATE_NOOP(
                 "Pages", "Ends every session, this one too. Applications keep their access until you revoke it."))));
    data.set("everywhere", text(words(QT_TRANSLATE_NOOP("Pages", "Sign out everywhere"))));
    data.set("everywhere_action", Data{account_action::endSessions});
}

} // namespace

QByteArray render(const AccountPage &page)
{
    const Words words{page.frame.language};
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Your account"));
    Data data;
    setReader(data, page.reader, words);
    data.set("heading", text(title));
    data.set("action", text(page.action));
    data.set("csrf", text(page.csrf));
    data.set("here", text(page.action));
    if (const char *news = wordsFor(page.news)) {
        Data done = icon("done");
        done.set("words", text(words(news)));
        data.set("news", done);
    }
    if (page.waitingChanges > 0) {
        Data waiting = icon("notice");
        waiting.set("href", text(page.changes));
        waiting.set("words",
                    text(words.counted(QT_TRANSLATE_N_NOOP("Pages", "%n change(s) wait(s) for you"), page.waitingChanges)));
        data.set("waiting", waiting);
    }
    setAccesses(data, page, words);
    setSessions(data, page, words);
    data.set("second_step", secondStepData(page, words));
    return renderPage(page.frame, {"account", Layout::Document, title, data});
}

} // namespace fractal::pages
