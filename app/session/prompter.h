// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace fractal {

/// Asks the person something, or the desktop for a file. Injected, so that tests answer. Never blocks; one dialog at a time.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter &) = delete;
    Prompter &operator=(const Prompter &) = delete;
    virtual ~Prompter() = default;

    enum class Answer : quint8 { Yes, Other, No };
    struct Question {
        QString title;
        QString text; ///< names what will stop working
        QString yes; ///< a verb, never "OK"
        QString other{}; ///< a third way, empty: none
        QString no{}; ///< empty: "Cancel"
        bool isDestructive = false; ///< `yes` is filled in the error colour and not the default
        QString typedName{}; ///< what has to be typed before `yes` works
    };
    virtual void ask(QWidget *over, const Question &question, std::function<void(Answer)> answered) = 0;
    /// Asks for the person's own password; empty when it was cancelled. `problem`: what was wrong with the last one.
    virtual void askPassword(QWidget *over, const QString &why, const QString &problem,
                             std::function<void(QString)> answered) = 0;
    /// `chosen` is not called when the person changes their mind.
    virtual void openFile(QWidget *over, const QString &title, const QString &filter, std::function<void(QString)> chosen) = 0;
    virtual void saveFile(QWidget *over, const QString &title, const QString &name, std::function<void(QString)> chosen) = 0;
    virtual void openAddress(const QUrl &address) = 0;
};

} // namespace fractal
