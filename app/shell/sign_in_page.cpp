// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_page.h"

#include "app/shell/languages.h"
#include "app/shell/site_logo.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int formWidth = 320;
constexpr QSize largestLogo{120, 34};

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget{parent},
      m_form{new QWidget{this}},
      m_logo{new SiteLogo{largestLogo, m_form}},
      m_site{new look::Text{look::TextSize::Title, m_form}},
      m_program{new look::Text{look::TextSize::Body, look::Token::Muted, m_form}},
      m_nameLabel{new QLabel{m_form}},
      m_name{new QLineEdit{m_form}},
      m_passwordLabel{new QLabel{m_form}},
      m_password{new QLineEdit{m_form}},
      m_show{look::button(u"showPassword"_s, look::Role::Plain, m_form)},
      m_codeLabel{new QLabel{m_form}},
      m_code{new QLineEdit{m_form}},
      m_help{new look::HelpLine{m_form}},
      m_signIn{look::button(u"signIn"_s, look::Role::Primary, m_form)},
      m_language{look::button(u"language"_s, look::Role::Quiet, m_form)},
      m_languages{new QMenu{this}}
{
    m_form->setFixedWidth(std::max(formWidth, fontMetrics().averageCharWidth() * 40));
    auto *form = new QVBoxLayout{m_form};
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(4);
    addHead(*form);
    addFields(*form);
    addLanguages(*form);
    auto *column = new QVBoxLayout{this};
    auto *middle = new QHBoxLayout; // no alignment: that would forget lines that wrap
    middle->addStretch();
    middle->addWidget(m_form);
    middle->addStretch();
    column->addStretch(2);
    column->addLayout(middle);
    column->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    for (QLineEdit *field : {m_password, m_code})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_name, &QLineEdit::textEdited, this, [this] { askCode(false); });
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_show, &QPushButton::toggled, this, &SignInPage::showPassword);
    askCode(false);
    retranslate();
}

void SignInPage::askCode(bool isAsked)
{
    m_codeLabel->setVisible(isAsked);
    m_code->setVisible(isAsked);
    m_code->clear();
}

void SignInPage::addHead(QVBoxLayout &column)
{
    m_site->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_site);
    names->addWidget(m_program);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_logo, 0, Qt::AlignVCenter);
    head->addLayout(names, 1);
    column.addLayout(head);
    column.addSpacing(24);
}

void SignInPage::addFields(QVBoxLayout &column)
{
    m_name->setObjectName(u"userName"_s);
    m_name->setMaxLength(200);
    m_nameLabel->setBuddy(m_name);
    m_password->setObjectName(u"password"_s);
    m_password->setMaxLength(1000);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_password->setProperty("x-kde-passwordManagerHint", u"password"_s);
    m_password->installEventFilter(this);
    m_passwordLabel->setBuddy(m_password);
    m_show->setCheckable(true);
    m_code->setObjectName(u"code"_s);
    m_code->setMaxLength(40);
    m_codeLabel->setBuddy(m_code);
    m_codeLabel->setContentsMargins(0, 8, 0, 0);
    m_help->setObjectName(u"signInProblem"_s);
    m_help->setContentsMargins(0, 2, 0, 0);
    auto *password = new QHBoxLayout;
    password->setSpacing(8);
    password->addWidget(m_password, 1);
    password->addWidget(m_show);
    column.addWidget(m_nameLabel);
    column.addWidget(m_name);
    column.addSpacing(8);
    column.addWidget(m_passwordLabel);
    column.addLayout(password);
    column.addWidget(m_codeLabel);
    column.addWidget(m_code);
    column.addWidget(m_help);
    column.addSpacing(10);
    column.addWidget(m_signIn);
    column.addSpacing(36);
}

void SignInPage::addLanguages(QVBoxLayout &column)
{
    for (const Language &language : languages) {
        QAction *choose = m_languages->addAction(QString::fromUtf8(language.name));
        choose->setObjectName(u"language_"_s + QLatin1StringView{language.code});
        connect(choose, &QAction::triggered, this,
                [this, code = QString{QLatin1StringView{language.code}}] { emit languageChosen(code); });
    }
    m_language->setIcon(look::icon("chevron_down"));
    m_language->setLayoutDirection(Qt::RightToLeft); // the arrow behind the word
    connect(m_language, &QPushButton::clicked, this, [this] {
        m_languages->popup(m_language->mapToGlobal(QPoint{0, m_language->height() + 2}));
    });
    auto *row = new QHBoxLayout; // an alignment would follow the button's direction
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_language);
    row->addStretch();
    column.addLayout(row);
}

void SignInPage::setSite(const QString &siteName, const QByteArray &logo)
{
    m_logo->setLogo(logo);
    m_site->setText(siteName);
}

void SignInPage::setName(const QString &name)
{
    m_name->setText(name);
}

void SignInPage::submit()
{
    if (name().isEmpty() || m_password->text().isEmpty()) {
        m_help->say(tr("Enter your user name and your password."), look::Token::Error);
        (name().isEmpty() ? m_name : m_password)->setFocus();
        return;
    }
    m_help->say({});
    emit submitted(name(), m_password->text(), m_code->text().trimmed());
}

void SignInPage::refuse(const Error &error)
{
    setBusy(false);
    if (error.field == "code"_L1) {
        askCode(true);
        m_code->setFocus();
        return m_help->say(error.code == ErrorCode::Forbidden
                               ? tr("✕ This code is not right, or it is no longer valid. Enter the one shown now.")
                               : tr("From your authenticator app, or one of your recovery codes."),
                           error.code == ErrorCode::Forbidden ? look::Token::Error : look::Token::Muted);
    }
    askCode(false);
    m_password->clear();
    m_password->setFocus();
    m_help->say(error.code == ErrorCode::Forbidden ? tr("✕ The user name or the password is not right.")
                                                   : tr("✕ The database does not answer. Try again in a moment."),
                look::Token::Error);
}

void SignInPage::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_signIn, m_name, m_password, m_show, m_code})
        part->setEnabled(!isBusy);
}

void SignInPage::showPassword(bool isShown)
{
    m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(isShown ? tr("Hide the password") : tr("Show the password"));
}

/// Where nothing else is to be said.
void SignInPage::showHint()
{
    m_help->say(m_isCapsLockOn ? tr("▲ Caps Lock is on.") : QString{}, look::Token::Warning);
}

/// A capital letter without Shift, or a small one with it.
bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_password && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool hasCase = text.size() == 1 && text[0].toLower() != text[0].toUpper();
        const bool isShifted = key->modifiers().testFlag(Qt::ShiftModifier);
        const bool isOn = hasCase ? text[0].isUpper() != isShifted : m_isCapsLockOn && key->key() != Qt::Key_CapsLock;
        if (std::exchange(m_isCapsLockOn, isOn) != isOn || hasCase)
            showHint();
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::retranslate()
{
    const QString present = QLocale{}.name().section(u'_', 0, 0);
    m_language->setText(QString::fromUtf8(languages.front().name));
    for (const Language &language : languages) {
        if (present == QLatin1StringView{language.code})
            m_language->setText(QString::fromUtf8(language.name));
    }
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_program->setText(tr("Fractal One"));
    m_nameLabel->setText(tr("User name"));
    m_passwordLabel->setText(tr("Password"));
    m_codeLabel->setText(tr("6-digit code"));
    m_signIn->setText(tr("Sign in"));
    showPassword(m_show->isChecked());
    m_help->say({});
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_password->clear();
    m_show->setChecked(false);
    m_isCapsLockOn = false;
    askCode(false);
    setBusy(false);
    (m_name->text().isEmpty() ? m_name : m_password)->setFocus();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fractal
