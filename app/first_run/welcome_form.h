// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/password_strength.h"
#include "app/widgets/form.h"

namespace fractal {

/// Language, the site's name and its first administrator: names, and a password with its strength while it is typed.
class WelcomeForm : public look::Form {
    Q_OBJECT

public:
    explicit WelcomeForm(QWidget *parent);

    [[nodiscard]] QString site() const { return m_site->text().trimmed(); }
    [[nodiscard]] QString person() const { return m_person->text().trimmed(); }
    [[nodiscard]] QString signInName() const { return m_signInName->text(); }
    [[nodiscard]] QString password() const { return m_password->text(); }
    /// False: what is wrong stands below the fields, and the first of them has the focus.
    [[nodiscard]] bool check();
    void retranslate();

signals:
    void languageChosen(const QString &language);
    void entered(); ///< Enter in one of the fields

private:
    QLineEdit *addField(look::FormRow *&row, const QString &name, int longest, QWidget *beside = nullptr);
    void addLanguages();
    void addPassword();
    void makeSignInName();
    [[nodiscard]] Strength strength() const;
    void showStrength();
    void showPassword(bool isShown);
    [[nodiscard]] QString problemOfSignInName() const;
    [[nodiscard]] QString problemOfPassword() const;

    std::vector<QPushButton *> m_languages;
    look::FormRow *m_languageRow;
    look::FormRow *m_siteRow;
    look::FormRow *m_personRow;
    look::FormRow *m_signInRow;
    look::FormRow *m_passwordRow;
    look::FormRow *m_againRow;
    QLineEdit *m_site;
    QLineEdit *m_person;
    QLineEdit *m_signInName;
    QPushButton *m_show;
    QLineEdit *m_password;
    QLineEdit *m_again;
    bool m_isNameTyped = false; ///< the person wrote a sign-in name of their own
};

} // namespace fractal
