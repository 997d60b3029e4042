// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QWidget>

namespace fractal {

/// A question that an import has, and its two or more answers as buttons; the one that was given stays pressed.
class QuestionRow : public QWidget {
    Q_OBJECT

public:
    /// The buttons are called `objectName` + "_0", "_1", …
    QuestionRow(const QString &objectName, int answers, QWidget *parent);
    void say(const QString &question, const QStringList &answers);
    void setAnswer(int answer); ///< -1: none yet
    [[nodiscard]] int answer() const;
    [[nodiscard]] bool isOpen() const { return !isHidden() && answer() < 0; }

signals:
    void answered(int answer);

private:
    look::Text *m_question;
    std::vector<QPushButton *> m_buttons;
};

} // namespace fractal
