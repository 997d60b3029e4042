// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_list.h"

#include "app/pages/api_keys/api_key_words.h"

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ApiKeyList::ApiKeyList(Office &office, QWidget *parent)
    : FilteredList{{.table = u"apiKeysTable"_s, .shown = u"apiKeysShown"_s, .search = u"searchApiKeys"_s, .add = u"addApiKey"_s},
                   {.settings = office.memory, .name = u"api_keys"_s, .sort = u"name"_s},
                   parent},
      m_office{office},
      m_model{new ApiKeyModel{office, this}},
      m_first{empty()->addButton(u"firstApiKey"_s, true)},
      m_rows{office, this, paging()}
{
    buildTable();
    connect(add(), &QPushButton::clicked, this, &ApiKeyList::addWanted);
    connect(m_first, &QPushButton::clicked, this, &ApiKeyList::addWanted);
    connect(this, &FilteredList::filtersChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(this, &FilteredList::sortChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
}

void ApiKeyList::buildTable()
{
    setModel(m_model, m_model->columns(), {u"status"_s, u"name"_s, u"group"_s});
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
                                     .states = chips()->chosen(),
                                     .sort = sort(),
                                     .descending = isDescending(),
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
    std::vector<look::FilterChips::Item> items{{u"all"_s, tr("All"), all, true}};
    for (const State state : states)
        items.push_back({idOf(state), words::nameOf(state), m_counts.counts[static_cast<std::size_t>(state)]});
    chips()->setItems(items);
    showEmpty(m_counts.found == 0);
    clearFilters()->setVisible(all > 0);
    m_first->setVisible(all == 0 && !m_isReadOnly && m_office.session.may({Resource::ApiKeys, Action::Add}));
    empty()->setTexts(tr("No data to show with these parameters"),
                      all > 0 ? QString{}
                              : tr("An API key lets a script or a spreadsheet work with your data through REST, with the rights "
                                   "of one permission group."));
}

void ApiKeyList::setCompact(bool isCompact)
{
    m_model->setCompact(isCompact);
    FilteredList::setCompact(isCompact);
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
    clearFilters()->setText(tr("Clear filters"));
    m_model->retranslate();
    if (!isCompact())
        table()->fitTitles();
    showCounts();
}

} // namespace fractal::api_connection
