// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame is made of: header, side menu, tabs and the place of the pages.
#include "app/configuration/configuration_view.h"
#include "app/widgets/menu_delegate.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr int headerHeight = 48;
constexpr int sideWidth = 208;
constexpr int tabsHeight = 36;

} // namespace

void ConfigurationView::buildHeader(QWidget *userMenu)
{
    m_header->setFixedHeight(std::max(headerHeight, fontMetrics().height() + 30));
    auto *row = new QHBoxLayout{m_header};
    row->setContentsMargins(8, 0, 12, 0);
    row->setSpacing(8);
    m_back = look::button(u"back"_s, look::Role::Flat, m_header, "back");
    connect(m_back, &QPushButton::clicked, this, [this] { leave([this] { emit backRequested(); }); });
    m_title = new look::Text{look::TextSize::Title, m_header};
    m_title->setObjectName(u"configurationTitle"_s);
    m_message = new look::Text{look::TextSize::Body, Token::Muted, m_header};
    m_message->setObjectName(u"unsaved"_s);
    m_discard = look::button(u"discard"_s, look::Role::Plain, m_header);
    m_save = look::button(u"save"_s, look::Role::Primary, m_header, "save");
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (Page *page = currentPage())
            page->discard();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (Page *page = currentPage())
            page->save();
    });
    row->addWidget(m_back);
    row->addSpacing(4);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_message);
    row->addSpacing(8);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    if (userMenu != nullptr) {
        userMenu->setParent(m_header);
        row->addSpacing(4);
        row->addWidget(userMenu);
    }
}

void ConfigurationView::buildMenu()
{
    m_side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout{m_side};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    m_siteName = new look::Text{look::TextSize::Body, m_side};
    m_siteName->setStrong(true);
    m_siteName->setContentsMargins(16, 0, 16, 8);
    m_siteName->setText(m_office.session.settings().siteName);
    m_siteName->setWordWrap(true);
    m_search = new look::SearchField{m_side};
    m_search->setObjectName(u"findSetting"_s);
    m_menuModel = new QStandardItemModel{this};
    m_menu = new QListView{m_side};
    m_menu->setObjectName(u"sections"_s);
    m_menu->setModel(m_menuModel);
    m_menu->setItemDelegate(new look::MenuDelegate{m_menu});
    m_menu->setFrameShape(QFrame::NoFrame);
    m_menu->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_menu->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_menu->viewport()->setAutoFillBackground(false);
    m_menu->setMouseTracking(true);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 8);
    searchRow->addWidget(m_search);
    column->addWidget(m_siteName);
    column->addLayout(searchRow);
    column->addWidget(m_menu, 1);
    connect(m_search, &look::SearchField::searched, this, &ConfigurationView::search);
    const auto chosen = [this](const QModelIndex &index) { open(index.data(PageRole).toString()); };
    connect(m_menu, &QListView::clicked, this, chosen);
    connect(m_menu, &QListView::activated, this, chosen);
}

void ConfigurationView::buildPlace()
{
    auto *column = new QVBoxLayout{m_area};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabRow = new look::Surface{Token::Window, m_area};
    m_tabRow->setFixedHeight(std::max(tabsHeight, fontMetrics().height() + 18));
    auto *tabLayout = new QVBoxLayout{m_tabRow};
    tabLayout->setContentsMargins(12, 0, 0, 0);
    tabLayout->setSpacing(0);
    m_tabs = new QTabBar{m_tabRow};
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    tabLayout->addStretch();
    tabLayout->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_banner = new look::Banner{m_area};
    m_banner->setObjectName(u"pageBanner"_s);
    m_stack = new QStackedWidget{m_area};
    column->addWidget(m_tabRow);
    m_tabLine = new look::Line{Qt::Horizontal, m_area};
    column->addWidget(m_tabLine);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            open(m_tabs->tabData(index).toString());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && m_tabs->tabData(index).toString() != m_current && m_tabs->hasFocus())
            open(m_tabs->tabData(index).toString());
    });
}

/// Whoever may not see the configuration is here for a page of their own: it stands alone, under its own name.
void ConfigurationView::fitToRights()
{
    const PageInfo *current = infoOf(m_current);
    const bool isConfiguration = current == nullptr || m_office.session.may({Resource::Configuration, Action::View});
    if (std::exchange(m_isAlone, !isConfiguration) == isConfiguration) {
        m_side->setVisible(isConfiguration);
        m_sideLine->setVisible(isConfiguration);
    }
    m_title->setText(isConfiguration ? tr("Configuration") : QCoreApplication::translate("Page", current->title));
}

void ConfigurationView::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut{keys, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence::Save, [this] { m_save->click(); });
    add(QKeySequence::Find, [this] {
        if (Page *page = currentPage())
            page->findText();
    });
    add(QKeySequence::New, [this] {
        if (Page *page = currentPage())
            page->addRecord();
    });
    add(QKeySequence{Qt::Key_F5}, [this] { reload(); });
    add(QKeySequence{Qt::Key_Escape}, [this] {
        if (Page *page = currentPage())
            page->close();
    });
    add(QKeySequence{Qt::ALT | Qt::Key_Left}, [this] { m_back->click(); });
}

} // namespace fractal
