// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/form.h"

namespace fractal::accounts {

/// A new password, twice, with a word about its strength.
class PasswordBlock : public QObject {
    Q_OBJECT

public:
    PasswordBlock(look::Form *form, QObject *parent);
    void setShown(bool isShown); ///< hidden: emptied
    [[nodiscard]] bool isShown() const { return !m_passwordRow->isHidden(); }
    void setNames(const QStringList &names); ///< that a password must not be (core/store/password_policy.h)
    [[nodiscard]] QString password() const { return m_password->text(); }
    [[nodiscard]] bool isEmpty() const { return m_password->text().isEmpty() && m_repeat->text().isEmpty(); }
    /// False, and said beside the field, when the password is refused or the two differ.
    [[nodiscard]] bool check();
    [[nodiscard]] look::FormRow *row() const { return m_passwordRow; }
    [[nodiscard]] QList<QWidget *> inputs() const { return {m_password, m_show, m_repeat}; }
    void clear();
    void retranslate();
    void focus() { m_password->setFocus(); }

signals:
    void changed();

private:
    void showStrength();
    QStringList m_names;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QPushButton *m_show;
    look::FormRow *m_passwordRow;
    look::FormRow *m_repeatRow;
};

} // namespace fractal::accounts
