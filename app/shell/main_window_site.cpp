// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to its site: one window a site, opening it, the first run, what the next start remembers.
#include "app/first_run/first_run.h"
#include "app/shell/main_window.h"
#include "app/shell/problem_page.h"
#include "app/shell/remembered_site.h"
#include "app/shell/state_strip.h"

#include <QApplication>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto heldPage = "pending_changes"_L1;
constexpr auto heldPlace = "waiting"_L1;

} // namespace

void MainWindow::begin()
{
    m_oneWindow.enter(m_start.place.folder);
}

void MainWindow::open()
{
    if (m_site)
        return; // a new one, which is open already
    show();
    m_signIn->setSite(tr("Opening the site…"));
    m_signIn->setBusy(true);
    m_pages->setCurrentWidget(m_signIn);
    m_opener.open(m_start.place);
}

void MainWindow::askForSite()
{
    auto *firstRun = new FirstRun{m_clock, m_random, m_prompter, m_start.place};
    connect(firstRun, &FirstRun::languageChosen, &m_appearance, &Appearance::setLanguage);
    connect(firstRun, &FirstRun::siteChosen, this, [this](const StoreLocation &place) {
        m_start.place = place;
        m_isChosen = true;
        begin();
    });
    connect(firstRun, &FirstRun::siteCreated, this, [this](const std::shared_ptr<Site> &site, UserId administrator) {
        m_isNew = true;
        m_isChosen = true;
        takeSite(site);
        m_oneWindow.enter(site->database().location().folder);
        m_session->enter(administrator, [](const Result<void> &) {});
    });
    putUp(firstRun);
}

void MainWindow::showProblem(const QString &detail)
{
    auto *page = new ProblemPage{detail};
    connect(page, &ProblemPage::tryAgain, this, &MainWindow::begin);
    connect(page, &ProblemPage::chooseAnother, this, &MainWindow::askForSite);
    putUp(page);
}

void MainWindow::takeSite(const std::shared_ptr<Site> &site)
{
    m_site = site;
    m_background = std::make_unique<Background>(*m_site);
    m_session = std::make_unique<Session>(*m_background);
    m_server = std::make_unique<ServerHost>(*m_background, m_start.listen);
    m_office.reset(new Office{*m_session, *m_background, m_prompter, *m_clipboard, *m_toasts, m_memory, *m_server});
    connect(m_session.get(), &Session::signedIn, this, &MainWindow::work);
    connect(m_session.get(), &Session::signedOut, this, &MainWindow::leaveWork);
    connect(m_session.get(), &Session::settingsChanged, this, &MainWindow::retranslate);
    m_strip = new StateStrip{*m_office, m_frame};
    connect(m_strip, &StateStrip::heldWanted, this, [this] { configure(heldPage, heldPlace); });
    connect(m_strip, &StateStrip::heldArrived, this, &MainWindow::tellOfHeld);
    m_frame->layout()->addWidget(m_strip);
    m_strip->hide();
    if (!m_site->migrationCopy().isEmpty())
        m_toasts->say(tr("The site was brought to this version. A copy as it was: %1").arg(m_site->migrationCopy()));
    if (m_start.serves)
        m_server->start();
    m_background->read<Settings>(
        this, [](Work &work) { return Settings::load(work.connection); },
        [this](const Result<Settings> &settings) {
            if (settings)
                m_signIn->setSite(settings->siteName, settings->logo);
        });
    if (m_isChosen)
        rememberSite();
    emit siteOpened();
    if (!m_isNew)
        signIn();
}

/// It waits for minutes only, and the person may be looking elsewhere.
void MainWindow::tellOfHeld()
{
    const bool isLooking = m_configuration != nullptr && m_configuration->QWidget::isVisible()
        && m_configuration->currentName() == heldPage;
    if (!isLooking)
        m_toasts->say(tr("An app wants to change something and waits for your confirmation."),
                      {tr("Look"), [this] { configure(heldPage, heldPlace); }});
}

/// The next start opens it again.
void MainWindow::rememberSite()
{
    const StoreLocation place = m_site->database().location();
    if (m_start.remembers)
        remembered_site::setFolder(m_memory, place.folder);
    m_background->compute<Result<void>>(
        this, [place] { return remembered_site::keepAddress(place); },
        [this](const Result<void> &kept) {
            if (!kept)
                m_toasts->complain(tr("The address of the database could not be remembered: %1").arg(kept.error().detail));
        });
}

/// The program was started again on this site: the desktop is asked to show this window, and it says why.
void MainWindow::comeForward(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // what Qt hands to a Wayland desktop
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop leaves the front to whoever has it
    m_toasts->say(tr("Fractal One is open on this site already: here it is."));
}

} // namespace fractal
