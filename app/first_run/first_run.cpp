// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/first_run.h"

#include "app/first_run/surroundings.h"

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
    m_fields = new WelcomeForm{m_form};
    column->addWidget(m_fields);
    column->addSpacing(12);
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
    connect(m_fields, &WelcomeForm::languageChosen, this, &FirstRun::languageChosen);
    connect(m_fields, &WelcomeForm::entered, this, &FirstRun::submit);
    setFocusProxy(m_fields);
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

bool FirstRun::check()
{
    if (!m_fields->check())
        return false;
    if (!m_advanced->place().folder.isEmpty())
        return true;
    m_advanced->complainOfFolder(tr("Say in which folder the site is kept."));
    return false;
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
    wanted.password = m_fields->password();
    surroundings::fill(wanted.site);
    wanted.site.name = m_fields->site();
    wanted.site.administrator = m_fields->signInName();
    wanted.site.administratorDisplayName = m_fields->person();
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
    m_fields->retranslate();
    m_cancel->setText(tr("Cancel"));
    m_continue->setText(tr("Continue"));
    m_bar->say({}, m_isBusy ? tr("Creating the site…") : tr("1 of 2"));
    m_advanced->retranslate();
}

} // namespace fractal
