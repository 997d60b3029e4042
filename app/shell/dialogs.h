// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/prompter.h"

namespace fractal {

/// The real Prompter: window-modal dialogs in the program's own look, the desktop's file chooser and browser.
class Dialogs final : public Prompter {
public:
    void ask(QWidget *over, const Question &question, std::function<void(Answer)> answered) override;
    void askPassword(QWidget *over, const QString &why, const QString &problem, std::function<void(QString)> answered) override;
    void openFile(QWidget *over, const QString &title, const QString &filter, std::function<void(QString)> chosen) override;
    void saveFile(QWidget *over, const QString &title, const QString &name, std::function<void(QString)> chosen) override;
    void openAddress(const QUrl &address) override;
};

} // namespace fractal
