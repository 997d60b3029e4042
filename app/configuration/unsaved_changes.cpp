// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/unsaved_changes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QWidget>

namespace fractal {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("UnsavedChanges", text);
}

} // namespace

void askAboutUnsaved(Prompter &prompter, QWidget *over, const QStringList &labels, const UnsavedAnswers &answers)
{
    const Prompter::Question question{.title = say(QT_TRANSLATE_NOOP("UnsavedChanges", "Unsaved changes")),
                                      .text = say(QT_TRANSLATE_NOOP("UnsavedChanges", "These changes are not saved: %1."))
                                                  .arg(QLocale{}.createSeparatedList(labels)),
                                      .yes = say(QT_TRANSLATE_NOOP("UnsavedChanges", "Save")),
                                      .other = say(QT_TRANSLATE_NOOP("UnsavedChanges", "Discard changes")),
                                      .no = say(QT_TRANSLATE_NOOP("UnsavedChanges", "Stay here"))};
    prompter.ask(over, question, [there = QPointer{over}, answers](Prompter::Answer answer) {
        if (!there)
            return;
        if (answer == Prompter::Answer::Yes)
            answers.save();
        else if (answer == Prompter::Answer::Other)
            answers.discard();
        else if (answers.stay)
            answers.stay();
    });
}

} // namespace fractal
