// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/known_browser.h"

#include "core/crypto/keyring.h"
#include "core/crypto/secrets.h"

namespace fractal::oauth {

namespace {

constexpr qsizetype markBytes = 16;

QByteArray proofOf(const Keyring &keyring, QByteArrayView browser, const QString &userName)
{
    const QByteArray account = userName.trimmed().toLower().toUtf8();
    return crypto::base64Url(crypto::hmacSha256(keyring.keyFor("known-browser"), browser.toByteArray() + '\n' + account));
}

} // namespace

QByteArray newBrowserMark(Random &random, const Keyring &keyring, const QString &userName)
{
    const QByteArray browser = crypto::base64Url(random.bytes(markBytes));
    return browser + '.' + proofOf(keyring, browser, userName);
}

QByteArray knownBrowser(const Keyring &keyring, QByteArrayView mark, const QString &userName)
{
    const qsizetype dot = mark.indexOf('.');
    if (dot < 1)
        return {};
    const QByteArrayView browser = mark.first(dot);
    return crypto::constantTimeEqual(mark.sliced(dot + 1), proofOf(keyring, browser, userName)) ? browser.toByteArray()
                                                                                                : QByteArray{};
}

} // namespace fractal::oauth
