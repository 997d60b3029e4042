// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_list.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chipsKey = "oauth_consumers/chips"_L1;

} // namespace

ConsumerList::ConsumerList(Office &office, Deeds &deeds, QWidget *parent)
    : RecordList{{.table = u"consumersTable"_s, .shown = u"consumersShown"_s, .add = u"newConsumer"_s}, parent},
      m_office{office},
      m_deeds{deeds},
      m_model{new ConsumerModel{office, this}},
      m_filters{new ConsumerFilters{this}},
      m_bulk{new BulkBar{this}},
      m_rows{office, this, paging()}
{
    addTop(m_filters);
    addTop(m_bulk);
    m_filters->choose(m_office.memory.value(chipsKey).toStringList());
    buildEmpty();
    connectTable();
    connectBulkBar();
    connect(m_filters, &ConsumerFilters::changed, this, [this] {
        m_office.memory.setValue(chipsKey, m_filters->chips());
        clearTicks();
        m_rows.ask(RowsAsked::Anew);
    });
    connect(add(), &QPushButton::clicked, this, &ConsumerList::newWanted);
}

void ConsumerList::connectBulkBar()
{
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

void ConsumerList::buildEmpty()
{
    m_chatGpt = empty()->addButton(u"connectChatGpt"_s, true);
    m_claude = empty()->addButton(u"connectClaude"_s);
    m_server = empty()->addButton(u"serverToServer"_s);
    m_clear = empty()->addButton(u"clearFilters"_s);
    connect(m_chatGpt, &QPushButton::clicked, this, [this] { emit connectWanted(u"chatgpt"_s); });
    connect(m_claude, &QPushButton::clicked, this, [this] { emit connectWanted(u"claude"_s); });
    connect(m_server, &QPushButton::clicked, this, &ConsumerList::serverToServerWanted);
    connect(m_clear, &QPushButton::clicked, m_filters, &ConsumerFilters::clear);
}

void ConsumerList::connectTable()
{
    table()->setModel(m_model);
    m_model->setFlashing(true);
    table()->setColumns(m_model->columns());
    table()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    table()->restore(m_office.memory, tableKey);
    m_sort = ConsumerModel::sortOf(m_office.memory.value(sortKey, u"last_used"_s).toString())
                 .value_or(consumers::SortBy::LastUsed);
    m_descending = m_office.memory.value(descendingKey, true).toBool();
    QHeaderView *header = table()->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const int sorted = table()->columnOf(m_office.memory.value(sortKey, u"last_used"_s).toString());
    header->setSortIndicator(sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &ConsumerList::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &ConsumerList::keepTable);
    connect(header, &QHeaderView::sectionMoved, this, &ConsumerList::keepTable);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ConsumerList::chooseColumns);
    connect(table(), &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).id); });
    connect(table(), &look::RecordTable::copyRequested, this, &ConsumerList::copy);
    connect(table(), &look::RecordTable::allTicked, m_model, &ConsumerModel::tickAll);
    table()->installEventFilter(this);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (QMenu *menu = rowMenu())
            menu->popup(table()->viewport()->mapToGlobal(at));
    });
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    m_model->ticksChanged = [this] {
        m_allIds.clear();
        showBulk();
    };
}

consumers::TableQuery ConsumerList::query() const
{
    consumers::TableQuery query{.sort = m_sort, .descending = m_descending};
    m_filters->applyTo(query);
    return query;
}

PagedRows<ConsumerList::Loaded>::List ConsumerList::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<Loaded>::Read {
                consumers::TableQuery asked = query();
                asked.offset = offset;
                asked.limit = limit;
                return [asked](Work &work) -> Result<Loaded> {
                    Loaded loaded;
                    FRACTAL_TRY(loaded.page, consumers::table(work.connection, asked, work.now()));
                    FRACTAL_TRY(loaded.groups, groups::list(work.connection));
                    return loaded;
                };
            },
            .loaded = [this] { return m_model->rowCount(); },
            .take = [this](Loaded loaded, RowsAsked asked) { take(std::move(loaded), asked); },
            .fail =
                [this](const Error &error, RowsAsked asked) {
                    if (asked == RowsAsked::More)
                        m_model->append({});
                    m_office.toasts.complain(sentenceFor(error));
                }};
}

void ConsumerList::load()
{
    m_rows.ask(RowsAsked::Again);
}

void ConsumerList::take(Loaded loaded, RowsAsked asked)
{
    if (asked == RowsAsked::More) {
        m_model->append(std::move(loaded.page.rows));
        return showFooter();
    }
    m_counts = loaded.page.counts;
    m_model->setTickable(!m_isReadOnly);
    table()->refresh([&] { m_model->setRows(std::move(loaded.page.rows), loaded.page.total); });
    if (asked == RowsAsked::Anew)
        table()->verticalScrollBar()->setValue(0);
    m_filters->setCounts(m_counts);
    m_bulk->setGroups(loaded.groups);
    makeCurrent(m_current);
    showFooter();
    showBulk();
    emit this->loaded();
}

void ConsumerList::showFooter()
{
    shown()->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_model->total()), QLocale{}.toString(m_counts.all)));
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isNone = m_counts.all == 0;
    showEmpty(isEmpty);
    empty()->setTexts(tr("No data to show with these parameters"),
                      isNone ? tr("A consumer lets an assistant or a program work with your maintenance data.") : QString{});
    for (QPushButton *start : {m_chatGpt, m_claude, m_server})
        start->setVisible(isNone && add()->isVisibleTo(this));
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
    showTop(ticked.isEmpty() ? static_cast<QWidget *>(m_filters) : m_bulk);
    table()->horizontalHeader()->viewport()->update();
}

void ConsumerList::copy(const QModelIndex &index)
{
    const consumers::TableRow row = m_model->at(index.row());
    if (index.column() == table()->columnOf(u"key"_s)) {
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
