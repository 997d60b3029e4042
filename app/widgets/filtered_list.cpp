// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/filtered_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchWidth = 232;
constexpr int shapeWidth = 32;

} // namespace

FilteredList::FilteredList(const Names &names, const Kept &kept, QWidget *parent)
    : RecordList{names, parent},
      m_settings{kept.settings},
      m_name{kept.name},
      m_sort{kept.settings.value(key("sort"), kept.sort).toString()},
      m_isDescending{kept.settings.value(key("descending"), false).toBool()},
      m_chips{new FilterChips{searchRow()}},
      m_clearFilters{empty()->addButton(u"clearFilters"_s)}
{
    m_chips->choose(m_settings.value(key("chips")).toStringList());
    search()->setMaximumWidth(searchWidth);
    auto *row = static_cast<QHBoxLayout *>(searchRow()->layout());
    row->addWidget(m_chips);
    row->addStretch();
    const auto ask = [this] {
        m_settings.setValue(key("chips"), m_chips->chosen());
        table()->verticalScrollBar()->setValue(0);
        emit filtersChanged();
    };
    connect(search(), &SearchField::searched, this, ask);
    connect(m_chips, &FilterChips::chosenChanged, this, ask);
    connect(m_clearFilters, &QPushButton::clicked, this, [this, ask] {
        const QSignalBlocker blocker{search()};
        search()->clear();
        m_chips->choose({});
        ask();
    });
}

QString FilteredList::key(const char *what) const
{
    return m_name + u'/' + QLatin1StringView{what};
}

void FilteredList::setModel(QAbstractItemModel *model, const std::vector<Column> &columns, const QStringList &compact)
{
    m_columns = columns;
    m_compactColumns = compact;
    table()->setModel(model);
    table()->setColumns(columns);
    table()->restore(m_settings, key("table"));
    QHeaderView *header = table()->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(table()->columnOf(m_sort), m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &FilteredList::takeSort);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isCompact && isVisible())
            table()->keep(m_settings, key("table"));
    });
}

void FilteredList::takeSort(int column, Qt::SortOrder order)
{
    const Column &chosen = m_columns[static_cast<std::size_t>(std::clamp(column, 0, static_cast<int>(m_columns.size()) - 1))];
    const bool isDescending = order == Qt::DescendingOrder;
    if (!chosen.isSortable || (m_sort == QLatin1StringView{chosen.id} && m_isDescending == isDescending))
        return;
    m_sort = QLatin1StringView{chosen.id};
    m_isDescending = isDescending;
    m_settings.setValue(key("sort"), m_sort);
    m_settings.setValue(key("descending"), m_isDescending);
    table()->verticalScrollBar()->setValue(0);
    emit sortChanged();
}

void FilteredList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    search()->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : searchWidth);
    m_chips->setVisible(!isCompact);
    table()->showOnly(isCompact ? m_compactColumns : QStringList{});
    const auto status = std::ranges::find(m_columns, "status"_L1,
                                          [](const Column &column) { return QLatin1StringView{column.id}; });
    if (status != m_columns.end())
        table()->setWidth(u"status"_s, isCompact ? shapeWidth : status->width);
    if (!isCompact) {
        table()->restore(m_settings, key("table"));
        table()->fitTitles();
    }
}

} // namespace fractal::look
