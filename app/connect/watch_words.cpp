// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/watch_words.h"

#include "app/connect/subject.h"

namespace fractal::connect {

using connection_progress::Hindrance;

QString WatchWords::done(Stage stage, const QString &person) const
{
    switch (stage) {
    case Stage::Found:
        return tr("%1 found this server").arg(m_client.name);
    case Stage::PageOpened:
        return tr("Sign-in page opened");
    case Stage::SignedIn:
        return person.isEmpty() ? tr("Signed in") : tr("%1 signed in").arg(person);
    case Stage::Allowed:
        return person.isEmpty() ? tr("Allowed") : tr("%1 allowed it").arg(person);
    default:
        return coming(stage);
    }
}

QString WatchWords::coming(Stage stage) const
{
    switch (stage) {
    case Stage::Found:
        return tr("%1 finds this server").arg(m_client.name);
    case Stage::PageOpened:
        return tr("Sign-in page opened");
    case Stage::SignedIn:
        return tr("Signed in");
    case Stage::Allowed:
        return tr("Allowed");
    case Stage::Connected:
        return tr("Connected");
    case Stage::ToolsRead:
        return tr("Tools read");
    case Stage::FirstCall:
        break;
    }
    return tr("First question");
}

QString WatchWords::waiting(Stage stage) const
{
    switch (stage) {
    case Stage::Found:
        return tr("Waiting for %1…").arg(m_client.name);
    case Stage::PageOpened:
        return tr("Waiting for the sign-in page…");
    case Stage::SignedIn:
        return tr("Waiting for the sign-in…");
    case Stage::Allowed:
        return tr("Waiting for “Allow”…");
    case Stage::Connected:
        return tr("Waiting for %1 to connect…").arg(m_client.name);
    case Stage::ToolsRead:
        return tr("Waiting for the list of tools to be read…");
    case Stage::FirstCall:
        break;
    }
    return tr("Waiting for the first question…");
}

QString WatchWords::instruction(Stage stage) const
{
    switch (stage) {
    case Stage::Found:
        return tr("Click %1 there.").arg(Subject::said(m_client.createWord));
    case Stage::PageOpened:
        return tr("Click %1 there.").arg(Subject::said(m_client.connectWord));
    case Stage::SignedIn:
        return tr("Sign in in the browser.");
    case Stage::Allowed:
        return tr("Confirm in the browser window.");
    default:
        return {};
    }
}

QString WatchWords::silence(Stage stage) const
{
    const QString connect = Subject::said(m_client.connectWord);
    switch (stage) {
    case Stage::Found:
        if (m_client.onPersonsComputer)
            return tr("Nothing has arrived yet. Open the address in the browser of the computer that %1 runs on, and check that it was copied whole.")
                .arg(m_client.name);
        return tr("Nothing has arrived yet. %1 cannot reach private addresses: open the address on a telephone outside your network, and check that the MCP server URL was copied whole.")
            .arg(m_client.name);
    case Stage::PageOpened:
        return tr("Nobody has opened the sign-in page yet. Click %1 in %2; if it shows an error there, copy the client ID again.")
            .arg(connect, m_client.name);
    case Stage::SignedIn:
        return tr("Nobody has signed in yet. Look for the sign-in page behind other windows; it ends after 10 minutes, then click %1 in %2 again.")
            .arg(connect, m_client.name);
    case Stage::Allowed:
        return tr("Nobody has answered yet. The page with the button “Allow” waits in the browser; it ends after 10 minutes, then click %1 in %2 again.")
            .arg(connect, m_client.name);
    case Stage::Connected:
        return tr("%1 has not collected its access. Check that the client secret was copied whole, then click %2 there again.")
            .arg(m_client.name, connect);
    default:
        return tr("%1 has its access but has not asked for the tools yet. Reload its page, or start a new conversation there.")
            .arg(m_client.name);
    }
}

QString WatchWords::refusal(const connection_progress::Refusal &refusal) const
{
    const QString connect = Subject::said(m_client.connectWord);
    switch (refusal.why) {
    case Hindrance::Denied:
        return tr("“Deny” was chosen in the browser. To allow it after all, click %1 in %2 again.").arg(connect, m_client.name);
    case Hindrance::Cancelled:
        return tr("The sign-in page was left without signing in. Click %1 in %2 to begin again.").arg(connect, m_client.name);
    case Hindrance::NoRights:
        return tr("This person has none of the rights that %1 asks for. Give them a permission group in User Accounts, then click %2 again.")
            .arg(m_client.name, connect);
    case Hindrance::WrongPassword:
        return tr("The name or the password was wrong. Try again in the browser.");
    case Hindrance::WrongSecret:
        return tr("%1 sent another client secret than this one. Copy the secret again, put it into %1 and click %2.")
            .arg(m_client.name, connect);
    case Hindrance::UnknownClient:
        return tr("Somebody came with a client ID that this site does not know. If that was you, copy the client ID again.");
    case Hindrance::CallbackRefused:
        return tr("%1 wanted to come back to an address that is not on your list.").arg(m_client.name);
    case Hindrance::Other:
        break;
    }
    return tr("It was refused: %1").arg(refusal.detail);
}

} // namespace fractal::connect
