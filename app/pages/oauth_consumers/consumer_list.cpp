// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_list.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 200;
constexpr qint64 mostRefreshed = 2000; ///< of a longer list the rest comes again when it is scrolled to
constexpr auto chipsKey = "oauth_consumers/chips"_L1;

} // namespace

ConsumerList::ConsumerList(Office &office, Deeds &deeds, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_deeds{deeds},
      m_model{new ConsumerModel{office, this}},
      m_filters{new ConsumerFilters{this}},
      m_bulk{new BulkBar{this}},
      m_top{new QStackedWidget{this}},
      m_table{new look::RecordTable{this}},
      m_empty{new look::EmptyState{this}},
      m_footer{new look::Text{look::TextSize::Body, look::Token::Muted, this}},
      m_add{look::button(u"newConsumer"_s, look::Role::Round, this, "plus")}
{
    build();
    buildEmpty();
    connectTable();
    connect(m_filters, &ConsumerFilters::changed, this, [this] {
        m_office.memory.setValue(chipsKey, m_filters->chips());
        clearTicks();
        ask(true);
    });
    connect(m_add, &QPushButton::clicked, this, &ConsumerList::newWanted);
    connect(m_bulk, &BulkBar::disableWanted, this, &ConsumerList::disableChosen);
    connect(m_bulk, &BulkBar::enableWanted, this, [this] { m_deeds.setEnabled(chosenIds(), true); });
    connect(m_bulk, &BulkBar::revokeWanted, this, &ConsumerList::revokeChosen);
    connect(m_bulk, &BulkBar::groupWanted, this, [this](GroupId group, const QString &name) {
        askBefore(tr("Change the group"),
                  tr("These consumers will belong to %1: %2. What programs may do changes at once.").arg(name, chosenNames()),
                  tr("Change group"), [this, group, name] { m_deeds.changeGroup(chosenIds(), group, name); });
    });
    connect(m_bulk, &BulkBar::exportWanted, this, &ConsumerList::exportChosen);
    connect(m_bulk, &BulkBar::allWanted, this, &ConsumerList::selectAll);
    connect(m_bulk, &BulkBar::closeWanted, this, &ConsumerList::clearTicks);
}

void ConsumerList::build()
{
    m_table->setObjectName(u"consumersTable"_s);
    m_footer->setObjectName(u"consumersShown"_s);
    m_top->addWidget(m_filters);
    m_top->addWidget(m_bulk);
    m_top->setFixedHeight(46);
    m_filters->choose(m_office.memory.value(chipsKey).toStringList());
    auto *footer = new QWidget{this};
    footer->setFixedHeight(40);
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_footer);
    row->addWidget(new look::NewAbove{m_table, footer});
    row->addStretch();
    row->addWidget(m_add);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new look::Line{Qt::Horizontal, this});
    column->addWidget(footer);
}

void ConsumerList::buildEmpty()
{
    m_chatGpt = m_empty->addButton(u"connectChatGpt"_s, true);
    m_claude = m_empty->addButton(u"connectClaude"_s);
    m_server = m_empty->addButton(u"serverToServer"_s);
    m_clear = m_empty->addButton(u"clearFilters"_s);
    m_empty->hide();
    connect(m_chatGpt, &QPushButton::clicked, this, [this] { emit connectWanted(u"chatgpt"_s); });
    connect(m_claude, &QPushButton::clicked, this, [this] { emit connectWanted(u"claude"_s); });
    connect(m_server, &QPushButton::clicked, this, &ConsumerList::serverToServerWanted);
    connect(m_clear, &QPushButton::clicked, m_filters, &ConsumerFilters::clear);
}

void ConsumerList::connectTable()
{
    m_table->setModel(m_model);
    m_model->setFlashing(true);
    m_table->setColumns(m_model->columns());
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->restore(m_office.memory, tableKey);
    m_sort = ConsumerModel::sortOf(m_office.memory.value(sortKey, u"last_used"_s).toString())
                 .value_or(consumers::SortBy::LastUsed);
    m_descending = m_office.memory.value(descendingKey, true).toBool();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int sorted = m_table->columnOf(m_office.memory.value(sortKey, u"last_used"_s).toString());
    header->setSortIndicator(sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &ConsumerList::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &ConsumerList::keepTable);
    connect(header, &QHeaderView::sectionMoved, this, &ConsumerList::keepTable);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ConsumerList::chooseColumns);
    connect(m_table, &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).id); });
    connect(m_table, &look::RecordTable::copyRequested, this, &ConsumerList::copy);
    connect(m_table, &look::RecordTable::allTicked, m_model, &ConsumerModel::tickAll);
    m_table->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (QMenu *menu = rowMenu())
            menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    m_model->moreWanted = [this] { askMore(); };
    m_model->ticksChanged = [this] {
        m_allIds.clear();
        showBulk();
    };
}

consumers::TableQuery ConsumerList::query() const
{
    consumers::TableQuery query{.sort = m_sort, .descending = m_descending, .limit = pageSize};
    m_filters->applyTo(query);
    return query;
}

void ConsumerList::load()
{
    ask(false);
}

void ConsumerList::ask(bool isNewQuestion)
{
    consumers::TableQuery wanted = query();
    if (!isNewQuestion)
        wanted.limit = std::clamp<qint64>(m_model->rowCount(), pageSize, mostRefreshed);
    const int question = ++m_question;
    m_office.background.read<Loaded>(
        this,
        [wanted](Work &work) -> Result<Loaded> {
            Loaded loaded;
            FRACTAL_TRY(loaded.page, consumers::table(work.connection, wanted, work.now()));
            FRACTAL_TRY(loaded.groups, groups::list(work.connection));
            return loaded;
        },
        [this, question, isNewQuestion](Result<Loaded> loaded) {
            if (question != m_question)
                return;
            if (loaded)
                take(*std::move(loaded), isNewQuestion);
            else
                m_office.toasts.complain(sentenceFor(loaded.error()));
        });
}

void ConsumerList::askMore()
{
    consumers::TableQuery wanted = query();
    wanted.offset = m_model->rowCount();
    m_office.background.read<consumers::TablePage>(
        this, [wanted](Work &work) { return consumers::table(work.connection, wanted, work.now()); },
        [this, question = m_question](Result<consumers::TablePage> page) {
            if (question != m_question)
                return;
            m_model->append(page ? std::move(page->rows) : std::vector<consumers::TableRow>{});
            showFooter();
        });
}

void ConsumerList::take(Loaded loaded, bool isNewQuestion)
{
    m_counts = loaded.page.counts;
    m_model->setTickable(!m_isReadOnly);
    m_table->refresh([&] { m_model->setRows(std::move(loaded.page.rows), loaded.page.total); });
    if (isNewQuestion)
        m_table->verticalScrollBar()->setValue(0);
    m_filters->setCounts(m_counts);
    m_bulk->setGroups(loaded.groups);
    makeCurrent(m_current);
    showFooter();
    showBulk();
    emit this->loaded();
}

void ConsumerList::showFooter()
{
    m_footer->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_model->total()), QLocale{}.toString(m_counts.all)));
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isNone = m_counts.all == 0;
    m_empty->setVisible(isEmpty);
    // The header stays where rows would be below it.
    m_table->setMaximumHeight(isEmpty ? m_table->horizontalHeader()->sizeHint().height() : QWIDGETSIZE_MAX);
    m_empty->setTexts(tr("No data to show with these parameters"),
                      isNone ? tr("A consumer lets an assistant or a program work with your maintenance data.") : QString{});
    for (QPushButton *start : {m_chatGpt, m_claude, m_server})
        start->setVisible(isNone && m_add->isVisibleTo(this));
    m_clear->setVisible(!isNone);
}

void ConsumerList::showBulk()
{
    const QList<qint64> ticked = m_model->ticked();
    BulkBar::State state{.selected = m_allIds.empty() ? ticked.size() : static_cast<qint64>(m_allIds.size()),
                         .mayRevoke = m_office.session.may({Resource::Authorizations, Action::Delete})};
    const bool isAllOfLoaded = !ticked.isEmpty() && ticked.size() == m_model->rowCount();
    state.more = isAllOfLoaded && m_allIds.empty() ? m_model->total() - ticked.size() : 0;
    for (const qint64 id : ticked) {
        const bool isEnabled = m_model->at(m_model->rowOf(id)).enabled;
        state.hasEnabled = state.hasEnabled || isEnabled || !m_allIds.empty();
        state.hasDisabled = state.hasDisabled || !isEnabled || !m_allIds.empty();
    }
    m_bulk->setState(state);
    m_top->setCurrentIndex(ticked.isEmpty() ? 0 : 1);
    m_table->horizontalHeader()->viewport()->update();
}

void ConsumerList::copy(const QModelIndex &index)
{
    const consumers::TableRow row = m_model->at(index.row());
    if (index.column() == m_table->columnOf(u"key"_s)) {
        m_office.clipboard.copy(row.key);
        m_model->showCopied(index);
        m_office.toasts.say(tr("Key copied."));
        return;
    }
    m_deeds.reveal(row.id, row.name, row.key, [this, id = row.id, column = index.column()](const crypto::Secret &secret) {
        m_office.clipboard.copySecret(secret);
        if (const int at = m_model->rowOf(id.value); at >= 0)
            m_model->showCopied(m_model->index(at, column));
        m_office.toasts.say(tr("Secret copied. It leaves the clipboard in 60 s."));
    });
}

} // namespace fractal::oauth_consumers
