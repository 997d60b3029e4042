// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/first_run.h"

#include "app/first_run/sign_in_name.h"
#include "app/first_run/surroundings.h"
#include "app/shell/languages.h"

#include <QGridLayout>
#include <QIcon>
#include <QPainter>
#include <QScrollArea>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Role;
using look::TextSize;
using look::Token;

namespace {

constexpr int columnWidth = 520;
constexpr int topEdge = 74;
constexpr int logoSize = 40;
constexpr int longestName = 80;
constexpr int longestSiteName = 100;
constexpr int longestPassword = 200;

} // namespace

FirstRun::FirstRun(const Clock &clock, Random &random, Prompter &prompter, const StoreLocation &place, QWidget *parent)
    : QWidget{parent},
      m_maker{clock, random},
      m_scroll{new QScrollArea{this}},
      m_form{new QWidget}
{
    auto *column = new QVBoxLayout{m_form};
    column->setContentsMargins(24, topEdge, 24, 24);
    column->setSpacing(0);
    addHead(*column);
    QGridLayout *form = makeForm();
    addLanguages(*form);
    addPerson(*form);
    column->addLayout(form);
    m_advanced = new AdvancedFields{prompter, place, m_form};
    column->addWidget(m_advanced);
    column->addStretch();
    m_form->setFixedWidth(std::max(columnWidth, fontMetrics().averageCharWidth() * 65) + 48);

    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    addBar();
    auto *page = new QVBoxLayout{this};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_bar);

    connect(&m_maker, &SiteMaker::refused, this, &FirstRun::refuse);
    connect(&m_maker, &SiteMaker::made, this, &FirstRun::siteCreated);
    connect(m_advanced, &AdvancedFields::openRequested, this, &FirstRun::siteChosen);
    connect(m_advanced, &AdvancedFields::entered, this, &FirstRun::submit);
    setFocusProxy(m_site.field);
    showPassword(false);
    setBusy(false);
    retranslate();
}

void FirstRun::addHead(QVBoxLayout &column)
{
    auto *logo = new QLabel{m_form};
    logo->setPixmap(QIcon{u":/web/logo.svg"_s}.pixmap(logoSize, logoSize));
    m_title = new look::Text{TextSize::Greeting, m_form};
    m_title->setWordWrap(true);
    m_sentence = new look::Text{TextSize::Body, Token::Muted, m_form};
    m_sentence->setWordWrap(true);
    column.addWidget(logo);
    column.addSpacing(24);
    column.addWidget(m_title);
    column.addSpacing(12);
    column.addWidget(m_sentence);
    column.addSpacing(28);
}

void FirstRun::addLanguages(QGridLayout &form)
{
    m_languageLabel = new QLabel{m_form};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(0, 0, 0, 24);
    for (const Language &language : languages) {
        QPushButton *choose = look::button(u"language_"_s + QLatin1StringView{language.code}, Role::Plain, m_form);
        choose->setCheckable(true);
        choose->setAutoExclusive(true);
        choose->setText(QString::fromUtf8(language.name));
        connect(choose, &QPushButton::clicked, this,
                [this, code = QString{QLatin1StringView{language.code}}] { emit languageChosen(code); });
        buttons->addWidget(choose, 1);
        m_languages.push_back(choose);
    }
    m_languageLabel->setContentsMargins(0, 7, 0, 0);
    m_languageLabel->setFixedWidth(labelWidthOf(*m_form));
    form.addWidget(m_languageLabel, 0, 0, Qt::AlignTop);
    form.addLayout(buttons, 0, 1);
}

void FirstRun::addPerson(QGridLayout &form)
{
    m_site = addRow(form, m_form, u"siteName"_s, longestSiteName);
    m_person = addRow(form, m_form, u"personName"_s, longestName);
    m_signInName = addRow(form, m_form, u"signInName"_s, longestSignInName);
    m_show = look::button(u"showPassword"_s, Role::Plain, m_form);
    m_show->setCheckable(true);
    m_password = addRow(form, m_form, u"password"_s, longestPassword, m_show);
    m_again = addRow(form, m_form, u"passwordAgain"_s, longestPassword);
    setTabOrder(m_password.field, m_show);
    for (const FormRow &row : {m_password, m_again}) {
        row.field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        row.field->setProperty("x-kde-passwordManagerHint", u"password"_s);
    }
    connect(m_person.field, &QLineEdit::textEdited, this, [this](const QString &person) {
        if (!m_isNameTyped)
            m_signInName.field->setText(signInNameFrom(person));
        showStrength();
    });
    connect(m_signInName.field, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_isNameTyped = !name.isEmpty();
        showStrength();
    });
    connect(m_password.field, &QLineEdit::textEdited, this, &FirstRun::showStrength);
    connect(m_show, &QPushButton::toggled, this, &FirstRun::showPassword);
    for (const FormRow &row : {m_site, m_person, m_signInName, m_password, m_again}) {
        connect(row.field, &QLineEdit::returnPressed, this, &FirstRun::submit);
        // What was wrong with it may be right now; the password's line has its strength to say.
        if (row.field != m_password.field)
            connect(row.field, &QLineEdit::textEdited, row.help, [help = row.help] { help->say({}); });
    }
}

void FirstRun::addBar()
{
    m_bar = new StepBar{this};
    m_cancel = m_bar->addButton(u"cancel"_s, Role::Plain);
    m_continue = m_bar->addButton(u"continue"_s, Role::Primary);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_maker.cancel();
    });
    connect(m_continue, &QPushButton::clicked, this, &FirstRun::submit);
}

Strength FirstRun::strength() const
{
    return strengthOf(m_password.field->text(), m_signInName.field->text(), {m_site.field->text(), m_person.field->text()});
}

void FirstRun::showStrength()
{
    const auto say = [this](const QString &text, Token colour) { m_password.help->say(text, colour); };
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

void FirstRun::showPassword(bool isShown)
{
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_password.field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_again.field->setEchoMode(QLineEdit::Password);
    m_again.field->clear();
    m_again.help->say({});
    m_again.setVisible(!isShown); // what can be read need not be written twice
}

bool FirstRun::check()
{
    QWidget *first = nullptr;
    const auto expect = [&](bool isRight, const FormRow &row, const QString &problem) {
        if (isRight)
            return;
        row.complain(problem);
        first = first == nullptr ? row.field : first;
    };
    expect(!m_site.field->text().trimmed().isEmpty(), m_site, tr("Give the site a name, such as the plant's."));
    expect(!m_person.field->text().trimmed().isEmpty(), m_person,
           tr("Say who you are: others see this name beside what you do."));
    if (m_signInName.field->text().isEmpty())
        expect(false, m_signInName, tr("Choose the name that you sign in with."));
    else
        expect(isSignInName(m_signInName.field->text()), m_signInName,
               tr("A sign-in name has letters, digits and . - _ @ + only."));
    const Strength chosen = strength();
    if (chosen == Strength::None || chosen == Strength::TooShort)
        expect(false, m_password, tr("Choose a password of at least 12 characters."));
    expect(chosen != Strength::IsCommon, m_password,
           tr("Among the passwords that are tried first. Choose a few words that do not belong together."));
    expect(chosen != Strength::IsName, m_password, tr("Little more than a name. Choose something that nobody guesses."));
    const bool isHidden = m_password.field->echoMode() == QLineEdit::Password;
    if (isHidden && first == nullptr)
        expect(m_again.field->text() == m_password.field->text(), m_again,
               m_again.field->text().isEmpty() ? tr("Type the password once more, or show it.")
                                               : tr("This is not the same password."));
    if (m_advanced->place().folder.isEmpty() && first == nullptr) {
        m_advanced->complainOfFolder(tr("Say in which folder the site is kept."));
        return false;
    }
    if (first != nullptr)
        first->setFocus();
    return first == nullptr;
}

void FirstRun::submit()
{
    if (m_isBusy)
        return;
    m_advanced->clearProblems();
    m_bar->say({}, tr("1 of 2"));
    if (!check())
        return showFocused();
    WantedSite wanted;
    wanted.place = m_advanced->place();
    wanted.password = m_password.field->text();
    surroundings::fill(wanted.site);
    wanted.site.name = m_site.field->text().trimmed();
    wanted.site.administrator = m_signInName.field->text();
    wanted.site.administratorDisplayName = m_person.field->text().trimmed();
    setBusy(true);
    m_maker.make(wanted);
}

void FirstRun::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setEnabled(!isBusy);
    m_cancel->setVisible(isBusy);
    m_cancel->setEnabled(isBusy);
    m_continue->setEnabled(!isBusy);
    m_bar->say({}, isBusy ? tr("Creating the site…") : tr("1 of 2"));
    if (isBusy)
        m_cancel->setFocus();
}

void FirstRun::refuse(MakingProblem problem, const QString &detail)
{
    setBusy(false);
    m_continue->setFocus();
    complain(problem, detail);
    showFocused();
}

void FirstRun::showFocused()
{
    // After the layout of what has just been shown.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (QWidget *focused = m_form->focusWidget(); focused != nullptr && focused->hasFocus())
                m_scroll->ensureWidgetVisible(focused);
        },
        Qt::QueuedConnection);
}

void FirstRun::complain(MakingProblem problem, const QString &detail)
{
    switch (problem) {
    case MakingProblem::Cancelled:
        return m_bar->say({}, tr("Cancelled. Nothing was created."));
    case MakingProblem::SiteThere:
        if (m_advanced->place().driver == Driver::Postgres)
            return m_advanced->complainOfAddress(
                tr("There is a site in this database or folder already. Open it, or choose another place."));
        return m_advanced->complainOfFolder(tr("There is a site in this folder already. Open it, or choose another folder."));
    case MakingProblem::FolderUnusable:
        return m_advanced->complainOfFolder(tr("Nothing can be written here. Choose another folder."));
    case MakingProblem::FolderTooOpen:
        return m_advanced->complainOfFolder(
            tr("Others on this computer can open this folder. Choose another one, or make it private."));
    case MakingProblem::AddressMalformed:
        return m_advanced->complainOfAddress(tr("Write the address like %1").arg(u"postgresql://user@host:5432/name"_s));
    case MakingProblem::AddressUnverified:
        return m_advanced->complainOfAddress(tr(
            "This database is on another computer: add ?sslmode=verify-full to the address, so that its certificate is verified."));
    case MakingProblem::DatabaseUnreachable:
        return m_advanced->complainOfAddress(
            tr("The database does not answer. Check the address and the password, and that PostgreSQL is running."));
    case MakingProblem::Other:
        break;
    }
    m_bar->say({}, tr("The site could not be created: %1").arg(detail));
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), Token::Window));
}

void FirstRun::retranslate()
{
    m_title->setText(tr("Welcome to Fractal One"));
    m_sentence->setText(tr("Your data stays on this computer; only what an assistant asks for leaves it."));
    m_languageLabel->setText(tr("Language"));
    for (QPushButton *choose : m_languages)
        choose->setChecked(choose->objectName() == "language_"_L1 + surroundings::language());
    m_site.label->setText(tr("Name of the site"));
    m_person.label->setText(tr("Your name"));
    m_signInName.label->setText(tr("Sign-in name"));
    m_password.label->setText(tr("Password"));
    m_again.label->setText(tr("Password, once more"));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_cancel->setText(tr("Cancel"));
    m_continue->setText(tr("Continue"));
    m_bar->say({}, m_isBusy ? tr("Creating the site…") : tr("1 of 2"));
    for (const FormRow &row : {m_site, m_person, m_signInName, m_again})
        row.help->say({});
    showStrength();
    m_advanced->retranslate();
}

} // namespace fractal
