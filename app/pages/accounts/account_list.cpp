// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_list.h"

#include "app/pages/accounts/account_words.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fractal::accounts {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 46;
constexpr int footerHeight = 40;
constexpr int rowsAtOnce = 200;
constexpr int mostRefreshed = 1000; ///< of a longer list the rest comes again when it is scrolled to
constexpr auto tableKey = "accounts/table"_L1;
constexpr auto sortKey = "accounts/sort"_L1;
constexpr auto descendingKey = "accounts/descending"_L1;
constexpr auto chipsKey = "accounts/chips"_L1;

int atLeast(int pixels, const QWidget *widget)
{
    return std::max(pixels, widget->fontMetrics().height() + pixels - 16);
}

} // namespace

AccountList::AccountList(Office &office, Deeds &deeds, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_deeds{deeds},
      m_sort{office.memory.value(sortKey, u"name"_s).toString()},
      m_descending{office.memory.value(descendingKey, false).toBool()},
      m_top{new QStackedWidget{this}},
      m_filters{new QWidget{this}},
      m_search{new look::SearchField{m_filters}},
      m_chips{new look::FilterChips{m_filters}},
      m_bulk{new look::Surface{look::Token::Selection, this}},
      m_bulkCount{new look::Text{look::TextSize::Body, m_bulk}},
      m_bulkEnable{look::button(u"bulkEnable"_s, look::Role::Plain, m_bulk)},
      m_bulkDisable{look::button(u"bulkDisable"_s, look::Role::Plain, m_bulk)},
      m_bulkSignOut{look::button(u"bulkSignOut"_s, look::Role::Plain, m_bulk)},
      m_bulkClose{look::iconButton("close", u"bulkClose"_s, m_bulk)},
      m_model{new AccountModel{office, this}},
      m_table{new look::RecordTable{this}},
      m_empty{new look::EmptyState{this}},
      m_clearFilters{m_empty->addButton(u"clearFilters"_s)},
      m_shown{new look::Text{look::TextSize::Body, look::Token::Muted, this}},
      m_add{look::button(u"addAccount"_s, look::Role::Round, this, "plus")}
{
    buildFilters();
    buildBulkBar();
    buildTable();
    m_top->addWidget(m_filters);
    m_top->addWidget(m_bulk);
    m_top->setFixedHeight(atLeast(rowHeight, this));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    buildFooter(column);
    m_chips->choose(m_office.memory.value(chipsKey).toStringList());
}

void AccountList::buildFilters()
{
    m_search->setObjectName(u"searchAccounts"_s);
    auto *row = new QHBoxLayout{m_filters};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_chips);
    const auto asked = [this] {
        m_office.memory.setValue(chipsKey, m_chips->chosen());
        m_model->tickAll(false);
        m_table->verticalScrollBar()->setValue(0);
        ask(0, rowsAtOnce);
    };
    connect(m_search, &look::SearchField::searched, this, asked);
    connect(m_chips, &look::FilterChips::chosenChanged, this, asked);
    connect(m_clearFilters, &QPushButton::clicked, this, [this, asked] {
        const QSignalBlocker blocker{m_search};
        m_search->clear();
        m_chips->choose({});
        asked();
    });
}

void AccountList::buildBulkBar()
{
    m_bulkCount->setStrong(true);
    m_bulkCount->setObjectName(u"bulkCount"_s);
    auto *row = new QHBoxLayout{m_bulk};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_bulkCount);
    row->addSpacing(8);
    row->addWidget(m_bulkEnable);
    row->addWidget(m_bulkDisable);
    row->addWidget(m_bulkSignOut);
    row->addStretch();
    row->addWidget(m_bulkClose);
    const auto concluded = [this](const Result<UserId> &result) { this->concluded(result); };
    connect(m_bulkEnable, &QPushButton::clicked, this, [this, concluded] { m_deeds.setEnabled(ticked(), true, concluded); });
    connect(m_bulkDisable, &QPushButton::clicked, this, [this, concluded] { m_deeds.setEnabled(ticked(), false, concluded); });
    connect(m_bulkSignOut, &QPushButton::clicked, this, &AccountList::askSignOut);
    connect(m_bulkClose, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
}

void AccountList::buildTable()
{
    m_table->setObjectName(u"accountsTable"_s);
    m_table->setModel(m_model);
    m_model->setFlashing(true);
    m_table->setColumns(m_model->columns());
    m_table->restore(m_office.memory, tableKey);
    m_table->setWidth(u"tick"_s, 40);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(m_table->columnOf(m_sort), m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountList::sort);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isCompact && isVisible())
            m_table->keep(m_office.memory, tableKey);
    });
    m_model->moreWanted = [this] { ask(m_model->rowCount(), rowsAtOnce); };
    m_model->ticksChanged = [this] { showBulkBar(); };
    connect(m_table, &look::RecordTable::allTicked, this, [this](bool isTicked) { m_model->tickAll(isTicked); });
    connect(m_table, &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).user.id); });
}

void AccountList::buildFooter(QVBoxLayout *column)
{
    m_shown->setObjectName(u"shown"_s);
    auto *footer = new QWidget{this};
    footer->setFixedHeight(atLeast(footerHeight, this));
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_shown);
    row->addWidget(new look::NewAbove{m_table, footer});
    row->addStretch();
    row->addWidget(m_add);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(footer);
    connect(m_add, &QPushButton::clicked, this, &AccountList::addWanted);
}

user_table::Question AccountList::question() const
{
    return {.text = m_search->text(), .states = m_chips->chosen(), .sort = m_sort, .descending = m_descending};
}

void AccountList::load()
{
    ask(0, std::clamp(m_model->rowCount(), rowsAtOnce, mostRefreshed));
}

void AccountList::ask(qint64 offset, int limit)
{
    user_table::Question asked = question();
    asked.offset = offset;
    asked.limit = limit;
    m_office.background.read<user_table::Page>(
        this, [asked](Work &work) { return user_table::page(work, asked); },
        [this, number = ++m_asked, isMore = offset > 0](Result<user_table::Page> page) {
            if (number != m_asked)
                return;
            if (!page)
                return m_office.toasts.complain(sentenceFor(page.error()));
            take(*std::move(page), isMore);
        });
}

void AccountList::take(user_table::Page page, bool isMore)
{
    if (isMore)
        m_model->append(std::move(page.rows));
    else
        m_table->refresh([&] { m_model->setRows(std::move(page.rows), page.found); });
    page.rows.clear();
    m_counts = std::move(page);
    showCounts();
    select(m_selected);
    emit loaded();
}

void AccountList::showCounts()
{
    m_shown->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_counts.found), QLocale{}.toString(m_counts.total())));
    m_chips->setItems({{u"all"_s, tr("All"), m_counts.total(), true},
                       {u"enabled"_s, accounts::titleOf(user_table::State::Enabled), m_counts.counts[0]},
                       {u"disabled"_s, accounts::titleOf(user_table::State::Disabled), m_counts.counts[1]},
                       {u"locked"_s, accounts::titleOf(user_table::State::Locked), m_counts.counts[2]}});
    const bool isEmpty = m_counts.found == 0 && m_counts.total() > 0;
    m_empty->setVisible(isEmpty);
    // The header stays where rows would be below it.
    m_table->setMaximumHeight(isEmpty ? m_table->horizontalHeader()->sizeHint().height() : QWIDGETSIZE_MAX);
    m_empty->setTexts(tr("No data to show with these parameters"));
}

void AccountList::showBulkBar()
{
    const auto count = static_cast<int>(m_model->ticked().size());
    m_bulkCount->setText(tr("%n selected", nullptr, count));
    m_top->setCurrentWidget(count > 0 ? m_bulk : m_filters);
}

void AccountList::sort(int column, Qt::SortOrder order)
{
    const look::Column &chosen = m_model->columns()[static_cast<std::size_t>(std::clamp(column, 0, m_model->columnCount() - 1))];
    const bool descending = order == Qt::DescendingOrder;
    if (!chosen.isSortable || (m_sort == QLatin1StringView{chosen.id} && m_descending == descending))
        return;
    m_sort = QLatin1StringView{chosen.id};
    m_descending = descending;
    m_office.memory.setValue(sortKey, m_sort);
    m_office.memory.setValue(descendingKey, m_descending);
    m_table->verticalScrollBar()->setValue(0);
    ask(0, rowsAtOnce);
}

QList<UserId> AccountList::ticked() const
{
    QList<UserId> ids;
    const auto values = m_model->ticked();
    for (const qint64 value : values)
        ids += UserId{value};
    return ids;
}

void AccountList::askSignOut()
{
    const Prompter::Question question{
        .title = tr("Sign out everywhere"),
        .text = tr("All browser sessions of these accounts end at once: %n. Apps that are connected stay connected.", nullptr,
                   static_cast<int>(ticked().size())),
        .yes = tr("Sign out everywhere"),
        .isDestructive = true};
    m_office.prompter.ask(this, question, [this](Prompter::Answer answer) {
        if (answer == Prompter::Answer::Yes)
            m_deeds.signOut(ticked(), [this](const Result<UserId> &result) { concluded(result); });
    });
}

void AccountList::concluded(const Result<UserId> &result)
{
    if (!result)
        return m_office.toasts.complain(sentenceOf(result.error()));
    m_office.toasts.say(tr("Saved."));
    m_model->tickAll(false);
    load();
}

void AccountList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_model->setCompact(isCompact);
    m_chips->setVisible(!isCompact);
    m_table->showOnly(isCompact ? QStringList{u"tick"_s, u"status"_s, u"name"_s, u"sign_in_name"_s} : QStringList{});
    if (isCompact) {
        m_table->setWidth(u"status"_s, 32);
    } else {
        m_table->setWidth(u"status"_s, 140);
        m_table->restore(m_office.memory, tableKey);
    }
}

void AccountList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setTickable(!isReadOnly);
    m_model->retranslate();
    m_add->setVisible(!isReadOnly && m_office.session.may({Resource::Users, Action::Add}));
}

void AccountList::select(UserId account)
{
    m_selected = account;
    const int row = account ? m_model->rowOf(account.value) : -1;
    if (row < 0)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, m_table->columnOf(u"name"_s)));
}

void AccountList::findText()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AccountList::retranslate()
{
    m_search->setPlaceholderText(tr("Name, e-mail, group…"));
    m_search->setAccessibleName(tr("Find an account"));
    m_table->setAccessibleName(tr("Accounts"));
    m_bulkEnable->setText(tr("Enable"));
    m_bulkDisable->setText(tr("Disable"));
    m_bulkSignOut->setText(tr("Sign out everywhere…"));
    look::setIconButtonText(m_bulkClose, tr("Clear the selection"));
    look::setIconButtonText(m_add, tr("New account"));
    m_clearFilters->setText(tr("Clear filters"));
    m_model->retranslate();
    showCounts();
    showBulkBar();
}

} // namespace fractal::accounts
