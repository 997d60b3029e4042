// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/widgets/parts.h"

#include <QHash>
#include <QListView>
#include <QStackedWidget>
#include <QTabBar>

class QStandardItemModel;

namespace fractal {

/// The Configuration window's content: side menu, tabs, one page at a time, Discard and Save. It knows no page by name.
class ConfigurationView : public QWidget {
    Q_OBJECT

public:
    /// `pages`: in the order of the menu and of the tabs. `userMenu` stands at the right end of the header.
    ConfigurationView(Office &office, std::vector<PageInfo> pages, QWidget *userMenu, QWidget *parent = nullptr);

    /// Opens the page that was open last, or the first one; then `place` in it. Asks first when something is unsaved.
    void open(const QString &page = {}, const QString &place = {});
    /// Runs `then` when nothing is unsaved any more: at once, or after the person saved or discarded.
    void leave(const std::function<void()> &then);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentName() const { return m_current; }
    [[nodiscard]] QStringList visiblePages() const; ///< those that the person may see, in order
    void retranslate();

signals:
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int PageRole = Qt::UserRole + 20; ///< of an entry of the menu: the page that it opens
    void buildHeader(QWidget *userMenu);
    void buildMenu();
    void buildPlace();
    void addShortcuts();
    void fillMenu();
    void fillTabs();
    void show(const QString &page);
    void refreshHeader();
    void refreshRights();
    void fitToRights();
    void reload();
    void search(const QString &text);
    [[nodiscard]] bool isVisible(const PageInfo &page) const;
    [[nodiscard]] const PageInfo *infoOf(const QString &name) const;
    [[nodiscard]] std::vector<const PageInfo *> pagesOf(const QString &section) const;
    [[nodiscard]] static QString titleOf(const QString &section);
    Page *pageOf(const PageInfo &info);

    Office &m_office;
    std::vector<PageInfo> m_pages;
    QHash<QString, Page *> m_made;
    QString m_current;
    bool m_isAlone = false; ///< without the side menu

    QWidget *m_header;
    QWidget *m_side;
    QWidget *m_sideLine;
    QWidget *m_area;
    QPushButton *m_back;
    look::Text *m_title;
    look::Text *m_message;
    QPushButton *m_discard;
    QPushButton *m_save;
    look::Text *m_siteName;
    look::SearchField *m_search;
    QListView *m_menu;
    QStandardItemModel *m_menuModel;
    QTabBar *m_tabs;
    QWidget *m_tabRow;
    QWidget *m_tabLine;
    look::Banner *m_banner;
    QStackedWidget *m_stack;
};

} // namespace fractal
