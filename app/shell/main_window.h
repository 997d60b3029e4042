// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/configuration_view.h"
#include "app/session/office.h"
#include "app/shell/appearance.h"
#include "app/shell/one_window.h"
#include "app/shell/server_host.h"
#include "app/shell/sign_in_page.h"
#include "app/shell/site_opener.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace fractal {

class HomePage;
class SiteLogo;
class StateStrip;
class UserMenu;

/// What the program is started with.
struct Start {
    StoreLocation place;
    std::optional<http::ListenOptions> listen;
    bool serves = true; ///< start the server with the program
    bool remembers = true; ///< the next start opens the folder that is chosen in the window
};

/// The one window: its pages are swapped, never stacked. It owns the site while it is open, and no rule of it.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(const Clock &clock, Random &random, QSettings &memory, Appearance &appearance, Prompter &prompter,
               const Start &start);
    ~MainWindow() override;

    /// Shows itself and opens the site of the start, or asks for one. Where another window has the site, `isElsewhere` comes
    /// in place of that.
    void begin();
    [[nodiscard]] ServerHost *server() const { return m_server.get(); }
    [[nodiscard]] Office *office() const { return m_office.get(); }
    [[nodiscard]] ConfigurationView *configuration() const { return m_configuration; }
    /// Configuration at a page and a place in it.
    void configure(const QString &page = {}, const QString &place = {});

signals:
    void siteOpened();
    void isElsewhere(); ///< another window has this site and is in front now

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeSite(const std::shared_ptr<Site> &site);
    void open();
    void comeForward(const QString &token);
    void rememberSite();
    void tellOfHeld();
    void askForSite();
    void showProblem(const QString &detail);
    void signIn();
    void work();
    void importRecords();
    void leaveWork();
    void goHome();
    void about();
    void addShortcuts();
    QWidget *makeWorkspace();
    QWidget *makeTopBar();
    UserMenu *makeUserMenu(QWidget *parent);
    void putUp(QWidget *page);
    void retranslate();

    const Clock &m_clock;
    Random &m_random;
    QSettings &m_memory;
    Appearance &m_appearance;
    Prompter &m_prompter;
    Start m_start;

    OneWindow m_oneWindow;
    SiteOpener m_opener;
    QStackedWidget *m_pages;
    QWidget *m_frame; ///< pages above, strip below
    SignInPage *m_signIn;
    StateStrip *m_strip = nullptr;
    QWidget *m_workspace = nullptr;
    HomePage *m_home = nullptr;
    ConfigurationView *m_configuration = nullptr;
    look::Text *m_siteName = nullptr;
    SiteLogo *m_logo = nullptr;

    // In the order of their need: the last one goes first.
    std::shared_ptr<Site> m_site;
    std::unique_ptr<look::Toasts> m_toasts;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ServerHost> m_server;
    std::unique_ptr<Office> m_office;
    bool m_isClosing = false; ///< the person said so
    bool m_isNew = false; ///< the site was made in this run: its records are asked for first
    bool m_isChosen = false; ///< the person said in the window where the site is
};

} // namespace fractal
