// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/callback_words.h"

#include "core/store/consumers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fractal::connect {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 2000; // as checkCallback's

QString say(const char *text)
{
    return QCoreApplication::translate("CallbackProblem", text);
}

/// Letters and blanks that do not belong into an address; empty: there are none.
QString wrongLetter(const QString &uri)
{
    if (uri.back().isSpace())
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "There is a blank at the end. Remove it."));
    if (uri.front().isSpace())
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "There is a blank at the beginning. Remove it."));
    const auto foreign = std::ranges::find_if(uri, [](QChar c) { return c.unicode() > 126 && c.isLetter(); });
    if (foreign != uri.end())
        return say(QT_TRANSLATE_NOOP(
                       "CallbackProblem",
                       "The letter “%1” only looks like one of the alphabet that addresses use. Type the address by hand."))
            .arg(*foreign);
    if (std::ranges::any_of(uri, [](QChar c) { return c.isSpace(); }))
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "An address has no blanks inside. Remove them."));
    return {};
}

} // namespace

QString callbackProblem(const QString &uri)
{
    if (consumers::checkCallback(uri))
        return {};
    if (uri.isEmpty())
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "Paste the callback URL first."));
    if (uri.size() > longest)
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "An address has at most %1 characters."))
            .arg(QLocale{}.toString(longest));
    if (const QString wrong = wrongLetter(uri); !wrong.isEmpty())
        return wrong;
    if (const qsizetype hash = uri.indexOf(u'#'); hash >= 0)
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "Remove the part from # on: %1")).arg(uri.sliced(hash));
    if (uri.contains(u'*'))
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "Wildcards (*) do not work here. Enter the address in full."));
    if (uri.startsWith("http://"_L1))
        return say(QT_TRANSLATE_NOOP("CallbackProblem",
                                     "http:// works only on this computer (127.0.0.1, [::1] or localhost). Use https://."));
    if (!uri.contains("://"_L1))
        return say(QT_TRANSLATE_NOOP("CallbackProblem", "An address begins with https://."));
    return say(QT_TRANSLATE_NOOP("CallbackProblem", "This is not a complete address. It looks like https://host/path."));
}

} // namespace fractal::connect
