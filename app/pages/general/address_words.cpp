// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/address_words.h"

#include <QCoreApplication>
#include <QUrl>

namespace fractal::general {

using namespace Qt::StringLiterals;
using look::Token;
using public_url::Reach;

namespace {

/// Stands for its context in the translations.
struct PublicAddress {
    Q_DECLARE_TR_FUNCTIONS(PublicAddress)

public:
    static QString problem(const QString &name)
    {
        if (name == "slash"_L1)
            return tr("Leave out the slash at the end.");
        if (name == "path"_L1)
            return tr("Leave out what follows the name: the address has no path.");
        if (name == "extras"_L1)
            return tr("The address has no user, no question mark and no # sign.");
        if (name == "http"_L1)
            return tr("Begin it with https: over http, passwords would cross the network in the clear.");
        return tr("This is not a web address. It looks like https://cmms.example or https://cmms.example:8443.");
    }
    static AddressWords reach(const QString &url)
    {
        switch (public_url::reachOf(url)) {
        case Reach::ThisComputer:
            return {tr("Only programs on this computer reach this address."), Token::Muted};
        case Reach::PrivateNetwork:
            return {tr("This address exists only inside your network. ChatGPT’s website cannot reach it."), Token::Warning};
        case Reach::Internet:
            break;
        }
        if (const int port = QUrl{url}.port(443); port != 443)
            return {
                tr("It can be reached from the internet if its name and port %1 lead to this computer. Some assistants accept port 443 only.")
                    .arg(port),
                Token::Warning};
        return {tr("It can be reached from the internet if its name leads to this computer."), Token::Ok};
    }
    static QString none() { return tr("Empty: people and assistants on this computer only."); }
};

} // namespace

QString problemOf(const QString &url)
{
    if (url.isEmpty())
        return {};
    const auto checked = public_url::check(url);
    return checked ? QString{} : PublicAddress::problem(checked.error().details["problem"_L1].toString());
}

AddressWords wordsFor(const QString &url)
{
    if (url.isEmpty())
        return {PublicAddress::none(), Token::Muted};
    const auto checked = public_url::check(url);
    if (!checked)
        return {PublicAddress::problem(checked.error().details["problem"_L1].toString()), Token::Warning};
    return PublicAddress::reach(*checked);
}

QString mcpAddress(const QString &url, int port)
{
    const auto checked = public_url::check(url);
    const QString origin = checked ? *checked : u"http://127.0.0.1:%1"_s.arg(port);
    return origin + u"/mcp/oauth/fractal-one"_s;
}

} // namespace fractal::general
