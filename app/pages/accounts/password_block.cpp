// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/password_block.h"

#include "app/pages/accounts/account_words.h"
#include "core/store/password_policy.h"

#include <QHBoxLayout>

namespace fractal::accounts {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int longestTyped = 300; ///< more than is allowed, so that too much is said and not cut

Token colourOf(Strength strength)
{
    switch (strength) {
    case Strength::None:
        return Token::Muted;
    case Strength::Short:
    case Strength::Weak:
        return Token::Warning;
    case Strength::Good:
    case Strength::Strong:
        return Token::Ok;
    }
    return Token::Muted;
}

} // namespace

PasswordBlock::PasswordBlock(look::Form *form, QObject *parent)
    : QObject{parent},
      m_password{new QLineEdit{form}},
      m_repeat{new QLineEdit{form}},
      m_show{look::button(u"showPassword"_s, look::Role::Plain, form)}
{
    for (QLineEdit *field : {m_password, m_repeat}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(longestTyped);
        connect(field, &QLineEdit::textEdited, this, &PasswordBlock::changed);
    }
    m_password->setObjectName(u"newPassword"_s);
    m_repeat->setObjectName(u"repeatPassword"_s);
    m_show->setCheckable(true);
    auto *both = new QWidget{form};
    auto *row = new QHBoxLayout{both};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_password, 1);
    row->addWidget(m_show);
    m_passwordRow = form->add(u"password"_s, both, m_password);
    m_repeatRow = form->add(u"repeat"_s, m_repeat);
    connect(m_password, &QLineEdit::textChanged, this, &PasswordBlock::showStrength);
    connect(m_show, &QPushButton::toggled, this, [this](bool isOn) {
        for (QLineEdit *field : {m_password, m_repeat})
            field->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void PasswordBlock::setShown(bool isShown)
{
    m_passwordRow->setVisible(isShown);
    m_repeatRow->setVisible(isShown);
    if (!isShown)
        clear();
}

void PasswordBlock::setNames(const QStringList &names)
{
    m_names = names;
    showStrength();
}

void PasswordBlock::clear()
{
    m_password->clear();
    m_repeat->clear();
    m_show->setChecked(false);
    m_passwordRow->setProblem({});
    m_repeatRow->setProblem({});
}

bool PasswordBlock::check()
{
    const auto fits = password_policy::check(m_password->text(), m_names);
    m_passwordRow->setProblem(fits ? QString{} : sentenceBeside(fits.error()));
    const bool isSame = m_password->text() == m_repeat->text();
    m_repeatRow->setProblem(isSame ? QString{} : tr("The two passwords differ."));
    return fits && isSame;
}

void PasswordBlock::retranslate()
{
    m_passwordRow->setLabel(tr("Password"), true);
    m_repeatRow->setLabel(tr("Password again"), true);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the password"));
    showStrength();
}

void PasswordBlock::showStrength()
{
    const Strength strength = strengthOf(m_names, m_password->text());
    m_passwordRow->setHelp(wordFor(strength), colourOf(strength));
}

} // namespace fractal::accounts
