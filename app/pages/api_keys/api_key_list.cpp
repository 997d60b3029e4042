// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_list.h"

#include "app/pages/api_keys/api_key_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int searchWidth = 232;
constexpr int statusWidth = 140;
constexpr int shapeWidth = 32;
constexpr auto tableKey = "api_keys/table"_L1;
constexpr auto sortKey = "api_keys/sort"_L1;
constexpr auto descendingKey = "api_keys/descending"_L1;

} // namespace

ApiKeyList::ApiKeyList(Office &office, QWidget *parent)
    : RecordList{{.table = u"apiKeysTable"_s, .shown = u"apiKeysShown"_s, .search = u"searchApiKeys"_s, .add = u"addApiKey"_s},
                 parent},
      m_office{office},
      m_sort{office.memory.value(sortKey, u"name"_s).toString()},
      m_descending{office.memory.value(descendingKey, false).toBool()},
      m_chips{new look::FilterChips{searchRow()}},
      m_model{new ApiKeyModel{office, this}},
      m_first{empty()->addButton(u"firstApiKey"_s, true)},
      m_clearFilters{empty()->addButton(u"clearFilters"_s)},
      m_rows{office, this, paging()}
{
    buildFilters();
    buildTable();
    connect(add(), &QPushButton::clicked, this, &ApiKeyList::addWanted);
    connect(m_first, &QPushButton::clicked, this, &ApiKeyList::addWanted);
}

void ApiKeyList::buildFilters()
{
    search()->setMaximumWidth(searchWidth);
    auto *row = static_cast<QHBoxLayout *>(searchRow()->layout());
    row->addWidget(m_chips);
    row->addStretch();
    connect(search(), &look::SearchField::searched, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(m_chips, &look::FilterChips::chosenChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(m_clearFilters, &QPushButton::clicked, this, [this] {
        const QSignalBlocker blocker{search()};
        search()->clear();
        m_chips->choose({});
        m_rows.ask(RowsAsked::Anew);
    });
}

void ApiKeyList::buildTable()
{
    table()->setModel(m_model);
    table()->setColumns(m_model->columns());
    table()->restore(m_office.memory, tableKey);
    QHeaderView *header = table()->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(table()->columnOf(m_sort), m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ApiKeyList::sort);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isCompact && isVisible())
            table()->keep(m_office.memory, tableKey);
    });
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    connect(table(), &look::RecordTable::opened, this,
            [this](const QModelIndex &index) { emit opened(m_model->at(index.row()).id); });
    connect(table(), &look::RecordTable::copyRequested, this, &ApiKeyList::copy);
    m_copied.setSingleShot(true);
    m_copied.setInterval(1500ms);
    connect(&m_copied, &QTimer::timeout, this, [this] { m_model->setCopied({}); });
}

void ApiKeyList::copy(const QModelIndex &index)
{
    const api_keys::ApiKey &key = m_model->at(index.row());
    m_office.clipboard.copy(key.key);
    m_office.toasts.say(tr("Key copied."));
    m_model->setCopied(key.id);
    m_copied.start();
}

PagedRows<Page>::List ApiKeyList::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<Page>::Read {
                const Question asked{.text = search()->text(),
                                     .states = m_chips->chosen(),
                                     .sort = m_sort,
                                     .descending = m_descending,
                                     .limit = limit,
                                     .offset = offset};
                return [asked](Work &work) { return readPage(work, asked); };
            },
            .loaded = [this] { return m_model->rowCount(); },
            .take = [this](Page page, RowsAsked asked) { take(std::move(page), asked); },
            .fail =
                [this](const Error &error, RowsAsked asked) {
                    if (asked == RowsAsked::More)
                        m_model->append({});
                    m_office.toasts.complain(sentenceFor(error));
                }};
}

void ApiKeyList::load()
{
    m_rows.ask(RowsAsked::Again);
}

void ApiKeyList::take(Page page, RowsAsked asked)
{
    if (asked == RowsAsked::More)
        m_model->append(std::move(page.rows));
    else
        table()->refresh([&] { m_model->setRows(std::move(page.rows), page.found); });
    page.rows.clear();
    m_counts = std::move(page);
    showCounts();
    select(m_selected);
    emit loaded();
}

void ApiKeyList::showCounts()
{
    const qint64 all = m_counts.total();
    shown()->setText(tr("Showing %1 of %2").arg(QLocale{}.toString(m_counts.found), QLocale{}.toString(all)));
    std::vector<look::FilterChips::Item> chips{{u"all"_s, tr("All"), all, true}};
    for (const State state : states)
        chips.push_back({idOf(state), words::nameOf(state), m_counts.counts[static_cast<std::size_t>(state)]});
    m_chips->setItems(chips);
    showEmpty(m_counts.found == 0);
    m_clearFilters->setVisible(all > 0);
    m_first->setVisible(all == 0 && !m_isReadOnly && m_office.session.may({Resource::ApiKeys, Action::Add}));
    empty()->setTexts(tr("No data to show with these parameters"),
                      all > 0 ? QString{}
                              : tr("An API key lets a script or a spreadsheet work with your data through REST, with the rights "
                                   "of one permission group."));
}

void ApiKeyList::sort(int column, Qt::SortOrder order)
{
    const look::Column &chosen = m_model->columns()[static_cast<std::size_t>(std::clamp(column, 0, m_model->columnCount() - 1))];
    const bool descending = order == Qt::DescendingOrder;
    if (!chosen.isSortable || (m_sort == QLatin1StringView{chosen.id} && m_descending == descending))
        return;
    m_sort = QLatin1StringView{chosen.id};
    m_descending = descending;
    m_office.memory.setValue(sortKey, m_sort);
    m_office.memory.setValue(descendingKey, m_descending);
    table()->verticalScrollBar()->setValue(0);
    m_rows.ask(RowsAsked::Anew);
}

void ApiKeyList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_model->setCompact(isCompact);
    search()->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : searchWidth);
    m_chips->setVisible(!isCompact);
    table()->showOnly(isCompact ? QStringList{u"status"_s, u"name"_s, u"group"_s} : QStringList{});
    table()->setWidth(u"status"_s, isCompact ? shapeWidth : statusWidth);
    if (!isCompact) {
        table()->restore(m_office.memory, tableKey);
        table()->fitTitles();
    }
}

void ApiKeyList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    add()->setVisible(!isReadOnly && m_office.session.may({Resource::ApiKeys, Action::Add}));
    showCounts();
}

void ApiKeyList::select(ApiKeyId id)
{
    m_selected = id;
    const int row = id ? m_model->rowOf(id.value) : -1;
    if (row < 0)
        table()->clearSelection();
    else if (table()->currentIndex().row() != row)
        table()->setCurrentIndex(m_model->index(row, table()->columnOf(u"name"_s)));
}

void ApiKeyList::retranslate()
{
    search()->setPlaceholderText(tr("Name, key, group…"));
    search()->setAccessibleName(tr("Find an API key"));
    table()->setAccessibleName(tr("API keys"));
    look::setIconButtonText(add(), tr("New API key"));
    m_first->setText(tr("New API key"));
    m_clearFilters->setText(tr("Clear filters"));
    m_model->retranslate();
    if (!m_isCompact)
        table()->fitTitles();
    showCounts();
}

} // namespace fractal::api_connection
