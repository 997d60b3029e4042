// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/second_step_page.h"

#include "server/pages/display_name.h"

namespace fractal::pages {

namespace {

struct Said {
    const char *title;
    const char *label;
    const char *help;
    const char *wrong;
    const char *other;
};

constexpr Said byApp{
    QT_TRANSLATE_NOOP("Pages", "Enter your code"),
    QT_TRANSLATE_NOOP("Pages", "6-digit code"),
    QT_TRANSLATE_NOOP("Pages", "From your authenticator app. It changes every 30 seconds."),
    QT_TRANSLATE_NOOP("Pages", "This code is not right, or it is no longer valid. Enter the one shown now."),
    QT_TRANSLATE_NOOP("Pages", "Use a recovery code"),
};
constexpr Said byRecovery{
    QT_TRANSLATE_NOOP("Pages", "Enter a recovery code"),
    QT_TRANSLATE_NOOP("Pages", "Recovery code"),
    QT_TRANSLATE_NOOP("Pages", "One of the codes that you saved. Each one works once."),
    QT_TRANSLATE_NOOP("Pages", "This recovery code is not right, or it was used before. Enter another one."),
    QT_TRANSLATE_NOOP("Pages", "Use the 6-digit code"),
};

} // namespace

QByteArray render(const SecondStepPage &page)
{
    const Words words{page.frame.language};
    const Said &said = page.byRecoveryCode ? byRecovery : byApp;
    const QString title = words(said.title);
    Data data;
    data.set("heading", text(title));
    data.set(
        "signing_in",
        phrase(words(QT_TRANSLATE_NOOP("Pages", "Signing in as %1.")), {{.text = displayName(page.personName), .strong = true}}));
    data.set("start_again", text(page.startAgain));
    data.set("not_you", text(words(QT_TRANSLATE_NOOP("Pages", "Not you?"))));
    if (page.wait)
        data.set("wait", waitData(*page.wait, page.frame, words));
    else if (page.wrong)
        data.set("wrong", wrongData(words(said.wrong)));
    data.set("message", flag(page.wrong || page.wait));
    data.set("invalid", flag(page.wrong && !page.wait));
    data.set("focus", flag(!page.wait));
    data.set("form", formData(page.form));
    data.set("recovery", flag(page.byRecoveryCode));
    data.set("label", text(words(said.label)));
    data.set("help", text(words(said.help)));
    data.set("go_on", text(words(QT_TRANSLATE_NOOP("Pages", "Continue"))));
    data.set("other_way", text(page.otherWay));
    data.set("other", text(words(said.other)));
    return renderPage(page.frame, {"second_step", Layout::Card, title, data});
}

} // namespace fractal::pages
