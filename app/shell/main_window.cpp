// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/configuration/pages.h"
#include "app/first_run/data_page.h"
#include "app/home/home_page.h"
#include "app/shell/site_logo.h"
#include "app/shell/state_strip.h"
#include "app/shell/user_menu.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int stripHeight = 28;
constexpr int topHeight = 48;
constexpr QSize barLogo{120, 22};
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto lastUserKey = "sign_in/user"_L1;

std::vector<PageInfo> allPages()
{
    return {
#define X(name) pages_of_configuration::name(),
        FRACTAL_PAGES(X)
#undef X
    };
}

} // namespace

MainWindow::MainWindow(const Clock &clock, Random &random, QSettings &memory, Appearance &appearance, Prompter &prompter,
                       const Start &start)
    : m_clock{clock},
      m_random{random},
      m_memory{memory},
      m_appearance{appearance},
      m_prompter{prompter},
      m_start{start},
      m_opener{clock, random},
      m_pages{new QStackedWidget},
      m_frame{new look::Surface{Token::Window}},
      m_signIn{new SignInPage}
{
    auto *column = new QVBoxLayout{m_frame};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    setCentralWidget(m_frame);
    m_pages->addWidget(m_signIn);
    setMinimumSize(880, 600);
    resize(QSize{1280, 800}.boundedTo(screen()->availableSize()));
    restoreGeometry(m_memory.value(geometryKey).toByteArray());
    m_toasts = std::make_unique<look::Toasts>(this, stripHeight);
    m_clipboard = std::make_unique<Clipboard>();

    connect(&m_oneWindow, &OneWindow::entered, this, &MainWindow::open);
    connect(&m_oneWindow, &OneWindow::isElsewhere, this, &MainWindow::isElsewhere);
    connect(&m_oneWindow, &OneWindow::callHeard, this, &MainWindow::comeForward);
    connect(&m_opener, &SiteOpener::opened, this, &MainWindow::takeSite);
    connect(&m_opener, &SiteOpener::missing, this, &MainWindow::askForSite);
    connect(&m_opener, &SiteOpener::refused, this, &MainWindow::showProblem);
    connect(m_signIn, &SignInPage::languageChosen, &m_appearance, &Appearance::setLanguage);
    connect(m_signIn, &SignInPage::submitted, this, [this](const QString &name, const QString &password, const QString &code) {
        if (!m_session)
            return;
        m_signIn->setBusy(true);
        m_session->signIn(name, password, code, [this, name](const Result<void> &result) {
            if (!result)
                return m_signIn->refuse(result.error());
            m_memory.setValue(lastUserKey, name);
        });
    });
    addShortcuts();
    retranslate();
}

MainWindow::~MainWindow()
{
    // Screens first: they use the office to their end.
    delete takeCentralWidget();
    m_office.reset();
    m_server.reset();
    m_session.reset();
    m_background.reset();
    m_toasts.reset();
}

/// A page that is only shown once: the one before goes.
void MainWindow::putUp(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus();
    if (before != nullptr && before != m_signIn && before != m_workspace && before != m_configuration)
        before->deleteLater();
}

void MainWindow::signIn()
{
    m_signIn->setName(m_memory.value(lastUserKey).toString());
    m_signIn->setBusy(false);
    QWidget *before = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_signIn);
    if (before != m_signIn && before != nullptr && before != m_workspace && before != m_configuration)
        before->deleteLater();
}

void MainWindow::work()
{
    if (m_workspace == nullptr) {
        m_workspace = makeWorkspace();
        m_pages->addWidget(m_workspace);
        m_configuration = new ConfigurationView{*m_office, allPages(), makeUserMenu(nullptr)};
        connect(m_configuration, &ConfigurationView::backRequested, this, &MainWindow::goHome);
        m_pages->addWidget(m_configuration);
    }
    m_strip->show();
    retranslate();
    if (m_isNew)
        return importRecords();
    goHome();
}

/// The second screen of the first run: what the person brings along.
void MainWindow::importRecords()
{
    m_isNew = false;
    auto *records = new DataPage{*m_office};
    connect(records, &DataPage::finished, this, &MainWindow::goHome);
    putUp(records);
}

void MainWindow::leaveWork()
{
    // What was on the screen was this person's: the next one gets screens of their own.
    m_pages->setCurrentWidget(m_signIn);
    delete m_workspace;
    delete m_configuration;
    m_workspace = nullptr;
    m_configuration = nullptr;
    m_home = nullptr;
    m_strip->hide();
    signIn();
}

void MainWindow::goHome()
{
    QWidget *before = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_workspace);
    m_home->load();
    m_home->setFocus();
    if (before != m_workspace && before != m_configuration && before != m_signIn)
        before->deleteLater();
}

void MainWindow::configure(const QString &page, const QString &place)
{
    if (m_configuration == nullptr)
        return;
    if (!m_session->may({Resource::Configuration, Action::View}) && !m_configuration->visiblePages().contains(page))
        return;
    m_pages->setCurrentWidget(m_configuration);
    m_configuration->open(page, place);
}

UserMenu *MainWindow::makeUserMenu(QWidget *parent)
{
    auto *menu = new UserMenu{*m_session, m_appearance, parent};
    connect(menu, &UserMenu::configurationRequested, this, [this] { configure(); });
    connect(menu, &UserMenu::aboutRequested, this, &MainWindow::about);
    return menu;
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new look::Surface{Token::Window};
    bar->setFixedHeight(std::max(topHeight, fontMetrics().height() + 30));
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(20, 0, 12, 0);
    row->setSpacing(12);
    m_logo = new SiteLogo{barLogo, bar};
    m_siteName = new look::Text{look::TextSize::Section, bar};
    row->addWidget(m_logo);
    row->addWidget(m_siteName);
    row->addStretch();
    row->addWidget(makeUserMenu(bar));
    return bar;
}

QWidget *MainWindow::makeWorkspace()
{
    auto *workspace = new look::Surface{Token::Window};
    m_home = new HomePage{*m_office};
    connect(m_home, &HomePage::leaveFor, this, &MainWindow::configure);
    auto *column = new QVBoxLayout{workspace};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addWidget(new look::Line{Qt::Horizontal});
    column->addWidget(m_home, 1);
    return workspace;
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut{keys, this}, &QShortcut::activated, this, act);
    };
    add(QKeySequence{Qt::CTRL | Qt::Key_Comma}, [this] { configure(); });
    add(QKeySequence{Qt::Key_F6}, [this] { m_toasts->focusLast(); });
}

void MainWindow::about()
{
    m_prompter.ask(
        this,
        {.title = tr("Fractal One %1").arg(u"" FRACTAL_VERSION ""_s),
         .text =
             tr("Opens a site's maintenance data to assistants, with the rights of the person who asks. Licence: GPL-3.0-or-later. "
                "Built on Qt %1, SQLite, PostgreSQL, OpenSSL and other free software.")
                 .arg(QLatin1StringView{qVersion()}),
         .yes = tr("Close"),
         .no = tr("Close")},
        [](Prompter::Answer) {});
}

void MainWindow::retranslate()
{
    const QString site = m_session && m_session->isSignedIn() ? m_session->settings().siteName : QString{};
    setWindowTitle(site.isEmpty() ? tr("Fractal One") : tr("%1 – Fractal One").arg(site));
    if (m_siteName != nullptr && !site.isEmpty()) {
        m_siteName->setText(site);
        m_logo->setLogo(m_session->settings().logo);
    }
}

/// Closing stops the server that is inside: said before, because assistants stop working (S6).
void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.setValue(geometryKey, saveGeometry());
    const bool serves = m_server && m_server->state() == ServerWatch::State::Running;
    if (!serves || m_isClosing) {
        m_oneWindow.leave(); // a start from now on gets a window of its own
        event->accept();
        return;
    }
    event->ignore();
    const auto close = [this] {
        m_prompter.ask(
            this,
            {.title = tr("Stop serving?"),
             .text = tr(
                 "Assistants can reach this site only while Fractal One runs. To keep it running without a window, install the service "
                 "(packaging/fractal-one-server.service)."),
             .yes = tr("Stop and close"),
             .no = tr("Keep running")},
            [this](Prompter::Answer answer) {
                m_isClosing = answer == Prompter::Answer::Yes;
                if (m_isClosing)
                    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
            });
    };
    if (m_configuration != nullptr)
        m_configuration->leave(close);
    else
        close();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace fractal
