// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"
#include "core/base/result.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace fractal {

class SiteLogo;

/// User and password, the language below them. Remembers who signed in last, never the password (S2).
class SignInPage : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);
    void setSite(const QString &siteName, const QByteArray &logo = {}); ///< `logo`: PNG; empty: the program's own
    void setName(const QString &name); ///< the focus then is in the password
    void refuse(const Error &error); ///< the name stays, the password goes; it stays where a code is asked for next
    void setBusy(bool isBusy);
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

signals:
    void submitted(const QString &name, const QString &password, const QString &code);
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Caps Lock in the password

private:
    void addHead(QVBoxLayout &column);
    void addFields(QVBoxLayout &column);
    void addLanguages(QVBoxLayout &column);
    void submit();
    void showPassword(bool isShown);
    void showHint();
    void askCode(bool isAsked);
    void retranslate();
    QWidget *m_form;
    SiteLogo *m_logo;
    look::Text *m_site;
    look::Text *m_program;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QPushButton *m_show;
    QLabel *m_codeLabel;
    QLineEdit *m_code; ///< shown where two-step authentication is on
    look::HelpLine *m_help;
    QPushButton *m_signIn;
    QPushButton *m_language;
    QMenu *m_languages;
    bool m_isCapsLockOn = false; ///< as far as the keys have told
};

} // namespace fractal
