// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list: chosen, sized, sorted by, and remembered.
#include "app/pages/oauth_consumers/consumer_list.h"
#include "app/pages/oauth_consumers/consumer_words.h"

#include <QHeaderView>
#include <QMenu>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

void ConsumerList::sortBy(int column)
{
    const QString id = QLatin1StringView{m_model->columns()[static_cast<std::size_t>(column)].id};
    const auto sort = ConsumerModel::sortOf(id);
    if (!sort) {
        const int sorted = table()->columnOf(m_office.memory.value(sortKey, u"last_used"_s).toString());
        table()->horizontalHeader()->setSortIndicator(sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    m_sort = *sort;
    m_descending = table()->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    m_office.memory.setValue(sortKey, id);
    m_office.memory.setValue(descendingKey, m_descending);
    fitColumns();
    m_rows.ask(RowsAsked::Anew);
}

void ConsumerList::chooseColumns(const QPoint &at)
{
    if (m_isCompact)
        return;
    auto *menu = new QMenu{this};
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const look::Column &column = m_model->columns()[static_cast<std::size_t>(i)];
        const QString title = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        if (title.isEmpty() || column.stretches)
            continue; // boxes and names are always there
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!table()->isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isOn) {
            table()->setColumnHidden(i, !isOn);
            keepTable();
        });
    }
    menu->popup(table()->horizontalHeader()->mapToGlobal(at));
}

void ConsumerList::keepTable()
{
    if (!m_isCompact && isVisible())
        table()->keep(m_office.memory, tableKey);
}

/// No word is cut, in whatever language: columns grow where one needs it.
void ConsumerList::fitColumns()
{
    if (m_isCompact)
        return;
    table()->fitTitles();
    constexpr int sides = 20;
    const int column = table()->columnOf(u"status"_s);
    int needed = 0;
    for (int status = 0; status < consumers::statusCount; ++status)
        needed = std::max(needed,
                          look::chipSize(table()->font(), Words::status(static_cast<consumers::Status>(status))).width() + sides);
    if (!table()->isColumnHidden(column) && table()->horizontalHeader()->sectionSize(column) < needed)
        table()->setWidth(u"status"_s, needed);
    leaveRoomForNames();
}

/// The key is cut by a fixed count: what its column has beyond that is the name's where it needs it.
void ConsumerList::leaveRoomForNames()
{
    constexpr int leastName = 160;
    constexpr int leastKey = 140;
    const QHeaderView *header = table()->horizontalHeader();
    const int key = table()->columnOf(u"key"_s);
    int name = header->viewport()->width();
    for (int i = 0; i < m_model->columnCount(); ++i)
        name -= m_model->columns()[static_cast<std::size_t>(i)].stretches || table()->isColumnHidden(i) ? 0
                                                                                                        : header->sectionSize(i);
    const int width = header->sectionSize(key);
    if (isVisible() && name < leastName && width > leastKey)
        table()->setWidth(u"key"_s, std::max(leastKey, width - (leastName - name)));
}

void ConsumerList::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_filters->setCompact(isCompact);
    m_bulk->setCompact(isCompact);
    m_model->setCompact(isCompact);
    m_isCompact = true; // these are not the person's widths: they are not kept
    if (isCompact) {
        table()->showOnly({u"tick"_s, u"status"_s, u"name"_s, u"key"_s, u"secret"_s});
        table()->setWidth(u"status"_s, 30);
        table()->setWidth(u"key"_s, 132);
        table()->setWidth(u"secret"_s, 88);
    } else {
        table()->showOnly({});
        table()->restore(m_office.memory, tableKey);
        m_isCompact = false;
        fitColumns();
    }
    table()->horizontalHeader()->viewport()->update();
    table()->updateGeometry();
}

} // namespace fractal::oauth_consumers
