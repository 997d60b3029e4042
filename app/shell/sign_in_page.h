// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"
#include "core/base/result.h"

#include <QWidget>

namespace fractal {

/// User and password, the language beside them. Remembers who signed in last, never the password (S2).
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);
    void setSite(const QString &siteName);
    void setName(const QString &name); ///< the focus then is in the password
    void refuse(const Error &error); ///< the name stays, the password goes
    void setBusy(bool isBusy);
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

signals:
    void submitted(const QString &name, const QString &password);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void submit();
    void retranslate();
    look::Text *m_site;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    look::HelpLine *m_help;
    QPushButton *m_signIn;
    std::vector<QPushButton *> m_languages;
};

} // namespace fractal
