// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/welcome_form.h"

#include "app/first_run/sign_in_name.h"
#include "app/first_run/surroundings.h"
#include "app/shell/languages.h"

#include <QHBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int longestName = 80;
constexpr int longestSiteName = 100;
constexpr int longestPassword = 200;

} // namespace

WelcomeForm::WelcomeForm(QWidget *parent) : Form{parent}, m_show{look::button(u"showPassword"_s, look::Role::Plain, this)}
{
    addLanguages();
    m_site = addField(m_siteRow, u"siteName"_s, longestSiteName);
    m_person = addField(m_personRow, u"personName"_s, longestName);
    m_signInName = addField(m_signInRow, u"signInName"_s, longestSignInName);
    m_password = addField(m_passwordRow, u"password"_s, longestPassword, m_show);
    m_again = addField(m_againRow, u"passwordAgain"_s, longestPassword);
    connect(m_person, &QLineEdit::textEdited, this, &WelcomeForm::makeSignInName);
    connect(m_signInName, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_isNameTyped = !name.isEmpty();
        showStrength();
    });
    addPassword();
    setTabOrder(m_password, m_show);
    setTabOrder(m_show, m_again);
    setFocusProxy(m_site);
    showPassword(false);
    retranslate();
}

void WelcomeForm::addLanguages()
{
    auto *choices = new QWidget{this};
    auto *buttons = new QHBoxLayout{choices};
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (const Language &language : languages) {
        QPushButton *choose = look::button(u"language_"_s + QLatin1StringView{language.code}, look::Role::Plain, choices);
        choose->setCheckable(true);
        choose->setAutoExclusive(true);
        choose->setText(QString::fromUtf8(language.name));
        connect(choose, &QPushButton::clicked, this,
                [this, code = QString{QLatin1StringView{language.code}}] { emit languageChosen(code); });
        buttons->addWidget(choose, 1);
        m_languages.push_back(choose);
    }
    m_languageRow = add(u"language"_s, choices, m_languages.front());
    addWidget(new QWidget{this}); // twice the gap below it
}

QLineEdit *WelcomeForm::addField(look::FormRow *&row, const QString &name, int longest, QWidget *beside)
{
    auto *edit = new QLineEdit{this};
    edit->setObjectName(name);
    edit->setMaxLength(longest);
    QWidget *field = edit;
    if (beside != nullptr) {
        field = new QWidget{this};
        auto *line = new QHBoxLayout{field};
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        line->addWidget(edit, 1);
        line->addWidget(beside);
    }
    row = add(name, field, edit);
    connect(edit, &QLineEdit::textEdited, row, [row] { row->setProblem({}); }); // it may be right now
    connect(edit, &QLineEdit::returnPressed, this, &WelcomeForm::entered);
    return edit;
}

void WelcomeForm::addPassword()
{
    m_show->setCheckable(true);
    for (QLineEdit *edit : {m_password, m_again}) {
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        edit->setProperty("x-kde-passwordManagerHint", u"password"_s);
    }
    connect(m_password, &QLineEdit::textEdited, this, &WelcomeForm::showStrength);
    connect(m_show, &QPushButton::toggled, this, &WelcomeForm::showPassword);
}

void WelcomeForm::makeSignInName()
{
    if (!m_isNameTyped)
        m_signInName->setText(signInNameFrom(m_person->text()));
    showStrength();
}

Strength WelcomeForm::strength() const
{
    return strengthOf(m_password->text(), m_signInName->text(), {m_site->text(), m_person->text()});
}

void WelcomeForm::showStrength()
{
    const auto say = [this](const QString &text, Token colour) { m_passwordRow->setHelp(text, colour); };
    switch (strength()) {
    case Strength::None:
        return say(tr("At least 12 characters. A short sentence is easier to keep in mind than a riddle."), Token::Muted);
    case Strength::TooShort:
        return say(tr("Too short: at least 12 characters."), Token::Muted);
    case Strength::IsName:
        return say(tr("Little more than a name. Choose something that nobody guesses."), Token::Error);
    case Strength::IsCommon:
        return say(tr("Among the passwords that are tried first. Choose a few words that do not belong together."), Token::Error);
    case Strength::Weak:
        return say(tr("Weak: a few more words make it strong."), Token::Warning);
    case Strength::Fair:
        return say(tr("Fair"), Token::Text);
    case Strength::Strong:
        return say(tr("✓ Strong"), Token::Ok);
    }
}

void WelcomeForm::showPassword(bool isShown)
{
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_again->clear();
    m_againRow->setProblem({});
    m_againRow->setVisible(!isShown); // what can be read need not be written twice
}

QString WelcomeForm::problemOfSignInName() const
{
    if (signInName().isEmpty())
        return tr("Choose the name that you sign in with.");
    return isSignInName(signInName()) ? QString{} : tr("A sign-in name has letters, digits and . - _ @ + only.");
}

QString WelcomeForm::problemOfPassword() const
{
    switch (strength()) {
    case Strength::None:
    case Strength::TooShort:
        return tr("Choose a password of at least 12 characters.");
    case Strength::IsCommon:
        return tr("Among the passwords that are tried first. Choose a few words that do not belong together.");
    case Strength::IsName:
        return tr("Little more than a name. Choose something that nobody guesses.");
    case Strength::Weak:
    case Strength::Fair:
    case Strength::Strong:
        break;
    }
    return {};
}

bool WelcomeForm::check()
{
    clearProblems();
    if (site().isEmpty())
        m_siteRow->setProblem(tr("Give the site a name, such as the plant's."));
    if (person().isEmpty())
        m_personRow->setProblem(tr("Say who you are: others see this name beside what you do."));
    m_signInRow->setProblem(problemOfSignInName());
    m_passwordRow->setProblem(problemOfPassword());
    if (focusFirstProblem() > 0)
        return false;
    if (m_password->echoMode() == QLineEdit::Password && m_again->text() != m_password->text())
        m_againRow->setProblem(m_again->text().isEmpty() ? tr("Type the password once more, or show it.")
                                                         : tr("This is not the same password."));
    return focusFirstProblem() == 0;
}

void WelcomeForm::retranslate()
{
    clearProblems();
    m_languageRow->setLabel(tr("Language"));
    for (QPushButton *choose : m_languages) {
        choose->setChecked(choose->objectName() == "language_"_L1 + surroundings::language());
        choose->setAccessibleName(choose->text());
    }
    m_siteRow->setLabel(tr("Name of the site"));
    m_personRow->setLabel(tr("Your name"));
    m_signInRow->setLabel(tr("Sign-in name"));
    m_passwordRow->setLabel(tr("Password"));
    m_againRow->setLabel(tr("Password, once more"));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    showStrength();
}

} // namespace fractal
