// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

class QGridLayout;

namespace fractal {

/// A label, its field and the help or problem under the field.
struct FormRow {
    QLabel *label = nullptr;
    QLineEdit *field = nullptr;
    look::HelpLine *help = nullptr;

    void complain(const QString &problem) const { help->say(problem, look::Token::Error); }
    void setVisible(bool isVisible) const;
};

/// Adds a row to a form of two columns; `beside` stands at the field's right.
[[nodiscard]] FormRow addRow(QGridLayout &form, QWidget *parent, const QString &objectName, int longest,
                             QWidget *beside = nullptr);

/// 148, or what a larger font needs: the fields of all forms of a screen start on one vertical.
[[nodiscard]] int labelWidthOf(const QWidget &form);

[[nodiscard]] QGridLayout *makeForm();

} // namespace fractal
