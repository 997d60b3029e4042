// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration/configuration_view.h"

#include "app/configuration/sections.h"
#include "core/maintenance/search_text.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

namespace {

constexpr auto lastPageKey = "configuration/page"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("Page", text);
}

} // namespace

ConfigurationView::ConfigurationView(Office &office, std::vector<PageInfo> pages, QWidget *userMenu, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_pages{std::move(pages)},
      m_header{new look::Surface{Token::Window, this}},
      m_side{new look::Surface{Token::Window, this}},
      m_sideLine{new look::Line{Qt::Vertical, this}},
      m_area{new look::Surface{Token::Base, this}}
{
    setObjectName(u"configuration"_s);
    buildHeader(userMenu);
    buildMenu();
    buildPlace();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_sideLine);
    row->addWidget(m_area, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addLayout(row, 1);
    addShortcuts();
    retranslate();
    connect(&m_office.session, &Session::rightsChanged, this, &ConfigurationView::refreshRights);
    connect(&m_office.session, &Session::settingsChanged, this,
            [this] { m_siteName->setText(m_office.session.settings().siteName); });
    connect(&m_office.background, &Background::moved, this, &ConfigurationView::reload);
}

bool ConfigurationView::isVisible(const PageInfo &page) const
{
    const Session &session = m_office.session;
    return page.isEverybodys || (session.may({Resource::Configuration, Action::View}) && session.may(page.sees));
}

const PageInfo *ConfigurationView::infoOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_pages, [&](const PageInfo &page) { return name == QLatin1StringView{page.name}; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<const PageInfo *> ConfigurationView::pagesOf(const QString &section) const
{
    std::vector<const PageInfo *> found;
    for (const PageInfo &page : m_pages) {
        if (section == QLatin1StringView{page.section} && isVisible(page))
            found.push_back(&page);
    }
    return found;
}

QStringList ConfigurationView::visiblePages() const
{
    QStringList names;
    for (const Section &section : sections) {
        for (const PageInfo *page : pagesOf(QLatin1StringView{section.name}))
            names += QLatin1StringView{page->name};
    }
    return names;
}

QString ConfigurationView::titleOf(const QString &section)
{
    for (const Section &known : sections) {
        if (section == QLatin1StringView{known.name})
            return QCoreApplication::translate("Section", known.title);
    }
    return section;
}

void ConfigurationView::fillMenu()
{
    const QString wanted = search_text::fold(m_search->text());
    m_menuModel->clear();
    const PageInfo *current = infoOf(m_current);
    for (const Section &section : sections) {
        const QString name = QLatin1StringView{section.name};
        QString target;
        for (const PageInfo *page : pagesOf(name)) {
            QStringList words{titleOf(name), translated(page->title)};
            for (const char *word : page->words)
                words += translated(word);
            const bool matches = std::ranges::any_of(
                words, [&](const QString &word) { return search_text::fold(word).contains(wanted); });
            // A section leads to the tab that was open in it; a search to the tab that has the word.
            const bool isCurrent = current == page && wanted.isEmpty();
            if (matches && (target.isEmpty() || isCurrent))
                target = QLatin1StringView{page->name};
        }
        if (target.isEmpty())
            continue;
        auto *item = new QStandardItem{titleOf(name)};
        item->setData(target, PageRole);
        m_menuModel->appendRow(item);
        if (current != nullptr && name == QLatin1StringView{current->section})
            m_menu->setCurrentIndex(item->index());
    }
}

void ConfigurationView::search(const QString &)
{
    fillMenu();
}

void ConfigurationView::fillTabs()
{
    const PageInfo *current = infoOf(m_current);
    const QSignalBlocker blocker{m_tabs};
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    if (current == nullptr)
        return;
    const auto pages = pagesOf(QLatin1StringView{current->section});
    for (const PageInfo *page : pages) {
        const int tab = m_tabs->addTab(translated(page->title));
        m_tabs->setTabData(tab, QString{QLatin1StringView{page->name}});
        if (page == current)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabRow->setVisible(pages.size() > 1);
    m_tabLine->setVisible(pages.size() > 1); // without tabs the header's own line is enough
}

void ConfigurationView::open(const QString &wanted, const QString &place)
{
    const QStringList names = visiblePages();
    QString name = wanted.isEmpty() ? m_office.memory.value(lastPageKey, u"oauth_consumers"_s).toString() : wanted;
    if (!names.contains(name))
        name = names.isEmpty() ? QString{} : names.first();
    const auto goOn = [this, name, place] {
        show(name);
        if (Page *page = currentPage(); page != nullptr && !place.isEmpty())
            page->show(place);
    };
    if (name == m_current)
        return goOn();
    leave(goOn);
    fillTabs(); // the person may have stayed
    fillMenu();
}

Page *ConfigurationView::pageOf(const PageInfo &info)
{
    const QString name = QLatin1StringView{info.name};
    if (Page *made = m_made.value(name))
        return made;
    Page *page = info.make(m_office, m_stack);
    page->setObjectName(u"page_"_s + name);
    page->retranslate();
    m_made.insert(name, page);
    m_stack->addWidget(page);
    connect(page, &Page::unsavedChanged, this, &ConfigurationView::refreshHeader);
    connect(page, &Page::loaded, this, &ConfigurationView::refreshHeader);
    connect(page, &Page::saved, this, &ConfigurationView::refreshHeader);
    connect(page, &Page::refused, this, [this](const QString &sentence, int fields) {
        m_message->setColour(Token::Error);
        m_message->setText(fields > 0 ? tr("%n field(s) need attention", nullptr, fields) : sentence);
    });
    connect(page, &Page::leaveFor, this, [this](const QString &to, const QString &at) { open(to, at); });
    return page;
}

void ConfigurationView::show(const QString &name)
{
    const PageInfo *info = infoOf(name);
    if (info == nullptr)
        return;
    m_current = name;
    m_office.memory.setValue(lastPageKey, name);
    Page *page = pageOf(*info);
    m_stack->setCurrentWidget(page);
    refreshRights();
    page->load();
}

void ConfigurationView::leave(const std::function<void()> &then)
{
    Page *page = currentPage();
    if (page == nullptr)
        return then();
    page->leave(then);
}

Page *ConfigurationView::currentPage() const
{
    return m_made.value(m_current);
}

void ConfigurationView::refreshHeader()
{
    const Page *page = currentPage();
    const QStringList unsaved = page == nullptr ? QStringList{} : page->unsaved();
    const bool saves = page != nullptr && page->canSave();
    m_discard->setVisible(saves);
    m_save->setVisible(saves);
    m_discard->setEnabled(!unsaved.isEmpty());
    m_save->setEnabled(!unsaved.isEmpty());
    look::setRole(m_save, unsaved.isEmpty() ? look::Role::Plain : look::Role::Primary);
    m_save->setIcon(look::icon("save", unsaved.isEmpty() ? Token::Text : Token::OnAccent));
    m_message->setColour(Token::Muted);
    constexpr qsizetype mostNamed = 3;
    const QString named = unsaved.size() > mostNamed ? QString{unsaved.mid(0, mostNamed).join(u", "_s) + u"…"_s}
                                                     : unsaved.join(u", "_s);
    m_message->setText(unsaved.isEmpty() ? QString{} : tr("Not saved: %1").arg(named));
}

/// What the person may see and change now.
void ConfigurationView::refreshRights()
{
    const Session &session = m_office.session;
    const PageInfo *info = infoOf(m_current);
    if (info != nullptr && !isVisible(*info)) {
        m_current.clear();
        return open();
    }
    fillMenu();
    fillTabs();
    fitToRights();
    if (info == nullptr)
        return;
    const bool isReadOnly = !session.may({Resource::Configuration, Action::Edit}) || !session.may(info->edits);
    currentPage()->setReadOnly(isReadOnly);
    if (isReadOnly && currentPage()->canSave())
        m_banner->say(look::Status::Off,
                      tr("You can look at this page. To change something, ask somebody who may change the configuration."));
    else
        m_banner->clear();
    refreshHeader();
}

void ConfigurationView::reload()
{
    Page *page = currentPage();
    if (page != nullptr && QWidget::isVisible() && !page->isDirty())
        page->load();
}

void ConfigurationView::retranslate()
{
    m_back->setText(tr("Back"));
    m_discard->setText(tr("Discard"));
    m_save->setText(tr("Save"));
    m_search->setPlaceholderText(tr("Find a setting…"));
    m_search->setAccessibleName(tr("Find a setting…"));
    m_menu->setAccessibleName(tr("Sections"));
    m_tabs->setAccessibleName(tr("Pages of this section"));
    fillMenu();
    fillTabs();
    fitToRights();
    refreshHeader();
}

void ConfigurationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fractal
