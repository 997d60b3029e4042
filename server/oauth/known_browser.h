// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fractal {
class Keyring;
class Random;
} // namespace fractal

namespace fractal::oauth {

/// A mark that only this server can make, and that holds for one account: whoever guesses passwords cannot get a
/// counter of his own by inventing one (decision 16a).
[[nodiscard]] QByteArray newBrowserMark(Random &random, const Keyring &keyring, const QString &userName);
/// The browser's part of a mark that was made for this account; empty otherwise.
[[nodiscard]] QByteArray knownBrowser(const Keyring &keyring, QByteArrayView mark, const QString &userName);

} // namespace fractal::oauth
