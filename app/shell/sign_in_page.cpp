// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_page.h"

#include "app/shell/languages.h"
#include "app/widgets/style_painting.h"

#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;

/// A card: base, a hairline around it, radius 6.
class Card : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        look::painting::box(painter, rect(), look::colour(palette(), look::Token::Base),
                            look::colour(palette(), look::Token::Divider), 6);
    }
};

} // namespace

SignInPage::SignInPage(QWidget *parent) : QWidget{parent}
{
    auto *card = new Card{this};
    card->setFixedWidth(cardWidth);
    m_site = new look::Text{look::TextSize::Title, card};
    m_site->setAlignment(Qt::AlignCenter);
    m_site->setWordWrap(true);
    m_nameLabel = new QLabel{card};
    m_name = new QLineEdit{card};
    m_name->setObjectName(u"userName"_s);
    m_name->setMaxLength(200);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel = new QLabel{card};
    m_password = new QLineEdit{card};
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1000);
    m_passwordLabel->setBuddy(m_password);
    m_help = new look::HelpLine{card};
    m_help->setObjectName(u"signInProblem"_s);
    m_signIn = look::button(u"signIn"_s, look::Role::Primary, card);
    auto *form = new QVBoxLayout{card};
    form->setContentsMargins(32, 28, 32, 24);
    form->setSpacing(4);
    auto *logo = new QLabel{card};
    logo->setPixmap(QIcon{u":/web/logo.svg"_s}.pixmap(40, 40));
    logo->setAlignment(Qt::AlignCenter);
    form->addWidget(logo);
    form->addSpacing(4);
    form->addWidget(m_site);
    form->addSpacing(12);
    form->addWidget(m_nameLabel);
    form->addWidget(m_name);
    form->addSpacing(8);
    form->addWidget(m_passwordLabel);
    form->addWidget(m_password);
    form->addWidget(m_help);
    form->addSpacing(12);
    form->addWidget(m_signIn);
    auto *languageRow = new QHBoxLayout;
    languageRow->setSpacing(4);
    languageRow->addStretch();
    for (const Language &language : languages) {
        QPushButton *choose = look::button(u"language_"_s + QLatin1StringView{language.code}, look::Role::Link, this);
        choose->setText(QString::fromUtf8(language.name));
        connect(choose, &QPushButton::clicked, this,
                [this, code = QString{QLatin1StringView{language.code}}] { emit languageChosen(code); });
        languageRow->addWidget(choose);
        m_languages.push_back(choose);
    }
    languageRow->addStretch();
    auto *column = new QVBoxLayout{this};
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(languageRow);
    column->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_name, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    retranslate();
}

void SignInPage::setSite(const QString &siteName)
{
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
    emit submitted(name(), m_password->text());
}

void SignInPage::refuse(const Error &error)
{
    setBusy(false);
    m_password->clear();
    m_password->setFocus();
    m_help->say(error.code == ErrorCode::Forbidden ? tr("The user name or the password is not right.")
                                                   : tr("The database does not answer. Try again in a moment."),
                look::Token::Error);
}

void SignInPage::setBusy(bool isBusy)
{
    m_signIn->setEnabled(!isBusy);
    m_name->setEnabled(!isBusy);
    m_password->setEnabled(!isBusy);
}

void SignInPage::retranslate()
{
    m_nameLabel->setText(tr("User name"));
    m_passwordLabel->setText(tr("Password"));
    m_signIn->setText(tr("Sign in"));
    m_help->say({});
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_password->clear();
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
