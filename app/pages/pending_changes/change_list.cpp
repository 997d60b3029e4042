// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_list.h"

#include "app/session/reading.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

namespace fractal::held {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tableKey = "pending_changes/table"_L1;
constexpr int edge = 12;

} // namespace

ChangeList::ChangeList(Office &office, QWidget *parent)
    : RecordList{{.table = u"changesTable"_s, .shown = u"changesShown"_s}, parent},
      m_office{office},
      m_model{new ChangeModel{this}},
      m_chips{nullptr},
      m_clear{empty()->addButton(u"clearFilters"_s)},
      m_rows{office, this, paging()}
{
    auto *top = new QWidget{this};
    m_chips = new look::FilterChips{top};
    auto *row = new QHBoxLayout{top};
    row->setContentsMargins(edge, 0, edge, 0);
    row->addWidget(m_chips);
    row->addStretch();
    addTop(top);
    table()->setModel(m_model);
    table()->setColumns(m_model->columns());
    table()->restore(office.memory, tableKey);
    table()->horizontalHeader()->setSectionsClickable(false);
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    connect(m_chips, &look::FilterChips::chosenChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_chips->choose({});
        m_rows.ask(RowsAsked::Anew);
    });
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_isTaking || !current.isValid())
            return;
        m_selected = m_model->at(current.row()).change.id;
        emit chosen(m_selected);
    });
    connect(table(), &look::RecordTable::opened, this, &ChangeList::opened);
}

ChangeList::~ChangeList()
{
    table()->keep(m_office.memory, tableKey);
}

PagedRows<Page>::List ChangeList::paging()
{
    return {.question = [this](qint64 offset, int limit) -> PagedRows<Page>::Read {
                const QStringList chosen = m_chips->chosen();
                const bool isFree = chosen.isEmpty();
                const pending_changes::Question asked{.reach = {},
                                                      .waiting = isFree || chosen.contains(u"waiting"_s),
                                                      .decided = isFree || chosen.contains(u"decided"_s),
                                                      .limit = limit,
                                                      .offset = offset};
                return [asked, user = m_office.session.user().id](Work &work) { return readPage(work, user, asked); };
            },
            .loaded = [this] { return m_model->rowCount(); },
            .take = [this](Page page, RowsAsked asked) { take(std::move(page), asked); },
            .fail =
                [this](const Error &error, RowsAsked asked) {
                    if (asked == RowsAsked::More)
                        return m_model->append({});
                    emit failed(error);
                }};
}

void ChangeList::load()
{
    m_rows.ask(RowsAsked::Again);
}

void ChangeList::tick()
{
    m_model->tick(readerOf(m_office));
}

void ChangeList::take(Page page, RowsAsked asked)
{
    m_waiting = page.waiting;
    m_decided = page.decided;
    const QStringList chosen = m_chips->chosen();
    const bool isOne = chosen.size() == 1;
    const qint64 found = !isOne ? m_waiting + m_decided : chosen.contains(u"waiting"_s) ? m_waiting : m_decided;
    m_model->setReader(readerOf(m_office));
    m_isTaking = true;
    if (asked == RowsAsked::More)
        m_model->append(std::move(page.rows));
    else
        table()->refresh([&] { m_model->setRows(std::move(page.rows), found); });
    select(m_selected);
    m_isTaking = false;
    showCounts();
    emit loaded();
}

void ChangeList::select(PendingChangeId id)
{
    m_selected = id;
    const int row = id ? m_model->rowOf(id.value) : -1;
    if (row >= 0 && table()->currentIndex().row() != row)
        table()->setCurrentIndex(m_model->index(row, 0));
    else if (row < 0)
        table()->selectionModel()->clear();
}

void ChangeList::showCounts()
{
    const QLocale locale = readerOf(m_office).locale;
    const qint64 all = m_waiting + m_decided;
    m_chips->setItems(
        {{u"all"_s, tr("All"), all, true}, {u"waiting"_s, tr("Waiting"), m_waiting}, {u"decided"_s, tr("Earlier"), m_decided}});
    shown()->setText(tr("Showing %1 of %2").arg(locale.toString(m_model->total()), locale.toString(all)));
    showEmpty(m_model->rowCount() == 0);
    m_clear->setVisible(all > 0);
    if (all > 0)
        empty()->setTexts(tr("No data to show with these parameters"));
    else
        empty()->setTexts(tr("No change waits for you."),
                          tr("Where a consumer’s changes are held, each one waits here until you confirm it. What was decided "
                             "stays in the list for a day."));
}

void ChangeList::retranslate()
{
    table()->setAccessibleName(tr("Pending changes"));
    m_clear->setText(tr("Clear filters"));
    m_model->setReader(readerOf(m_office));
    m_model->retranslate();
    table()->fitTitles();
    showCounts();
}

} // namespace fractal::held
