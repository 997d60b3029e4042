// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/second_step_setup_page.h"

#include "server/pages/display_name.h"
#include "server/pages/record_parts.h"
#include "server/pages/wait.h"

namespace fractal::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupLength = 4;

/// In groups, as people type it.
QString grouped(const QByteArray &seed)
{
    QStringList groups;
    for (qsizetype at = 0; at < seed.size(); at += groupLength)
        groups += QString::fromLatin1(seed.sliced(at, qMin(groupLength, seed.size() - at)));
    return groups.join(u' ');
}

} // namespace

QByteArray render(const SecondStepSetupPage &page)
{
    const Words words{page.frame.language};
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Set up two-step authentication"));
    Data data;
    setReader(data, page.reader, words);
    data.set("heading", text(title));
    data.set("action", text(page.action));
    data.set("csrf", text(page.csrf));
    data.set("scan", text(words(QT_TRANSLATE_NOOP("Pages", "Scan this QR code with your authenticator app."))));
    data.set("picture", text(page.picture));
    data.set("picture_label", text(words(QT_TRANSLATE_NOOP("Pages", "QR code for your authenticator app"))));
    data.set("type", text(words(QT_TRANSLATE_NOOP("Pages", "Or type this key into the app:"))));
    data.set("seed_label", text(words(QT_TRANSLATE_NOOP("Pages", "Key for your authenticator app"))));
    data.set("seed", text(grouped(page.seed.reveal())));
    data.set("confirm", text(words(QT_TRANSLATE_NOOP("Pages", "Enter the code that the app shows now."))));
    if (page.wrong)
        data.set("wrong",
                 wrongData(words(
                     QT_TRANSLATE_NOOP("Pages", "This code is not right, or it is no longer valid. Enter the one shown now."))));
    data.set("message", flag(page.wrong));
    data.set("invalid", flag(page.wrong));
    data.set("code_label", text(words(QT_TRANSLATE_NOOP("Pages", "6-digit code"))));
    data.set("turn_on", text(words(QT_TRANSLATE_NOOP("Pages", "Turn on"))));
    data.set("account", text(page.account));
    data.set("cancel", text(words(QT_TRANSLATE_NOOP("Pages", "Cancel"))));
    data.set("help",
             text(words(QT_TRANSLATE_NOOP("Pages", "Your other sessions end when it is on: they were signed in without it."))));
    return renderPage(page.frame, {"second_step_setup", Layout::Document, title, data});
}

QByteArray render(const RecoveryCodesPage &page)
{
    const Words words{page.frame.language};
    const QString title = words(QT_TRANSLATE_NOOP("Pages", "Your recovery codes"));
    Data data;
    setReader(data, page.reader, words);
    data.set("heading", text(title));
    if (page.turnedOn) {
        Data done = icon("done");
        done.set("words", text(words(QT_TRANSLATE_NOOP("Pages", "Two-step authentication is on."))));
        data.set("turned_on", done);
    }
    Data care = icon("warning");
    care.set("words", text(words(QT_TRANSLATE_NOOP("Pages", "These codes are shown now and never again."))));
    data.set("care", care);
    data.set(
        "about",
        text(words(QT_TRANSLATE_NOOP(
            "Pages",
            "Print them or write them down, and keep them where you find them without your phone. Each one signs you in once."))));
    Data codes{Data::type::list};
    for (const crypto::Secret &code : page.codes)
        codes.push_back(Data{"code", text(code.reveal())});
    data.set("codes", codes);
    data.set("account", text(page.account));
    data.set("kept", text(words(QT_TRANSLATE_NOOP("Pages", "I have saved them"))));
    return renderPage(page.frame, {"recovery_codes", Layout::Document, title, data});
}

} // namespace fractal::pages
