// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/record_table.h"

#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/tick_header.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRowHeight = 32;
constexpr int copyZone = 32;
constexpr int layoutVersion = 1;

} // namespace

RecordTable::RecordTable(QWidget *parent) : QTableView{parent}
{
    setHorizontalHeader(new TickHeader{this});
    auto *delegate = new RecordDelegate{this};
    setItemDelegate(delegate);
    connect(delegate, &RecordDelegate::copyRequested, this, &RecordTable::copyRequested);
    connect(static_cast<TickHeader *>(horizontalHeader()), &TickHeader::ticked, this, &RecordTable::allTicked);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(24);
    header->setTextElideMode(Qt::ElideRight);
    measure();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && std::exchange(m_newAbove, 0) > 0)
            emit newAbove(0);
    });
}

void RecordTable::measure()
{
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 14));
}

void RecordTable::setColumns(const std::vector<Column> &columns)
{
    m_columns = columns;
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const Column &column = columns[static_cast<std::size_t>(i)];
        header->setSectionResizeMode(i, column.stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!column.stretches)
            header->resizeSection(i, column.width);
        setColumnHidden(i, column.isHidden);
    }
}

void RecordTable::restore(const QSettings &settings, const QString &key)
{
    if (settings.value(key + "/version"_L1).toInt() != layoutVersion)
        return;
    QHeaderView *header = horizontalHeader();
    const QStringList order = settings.value(key + "/order"_L1).toStringList();
    for (qsizetype place = 0; place < order.size(); ++place) {
        const int logical = columnOf(order[place]);
        if (logical >= 0)
            header->moveSection(header->visualIndex(logical), static_cast<int>(place));
    }
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const Column &column = m_columns[static_cast<std::size_t>(i)];
        const QString of = key + u'/' + QLatin1StringView{column.id};
        const int width = settings.value(of + "/width"_L1).toInt();
        if (width > 0 && !column.stretches)
            header->resizeSection(i, std::clamp(width, 24, 1000));
        setColumnHidden(i, settings.value(of + "/hidden"_L1, column.isHidden).toBool());
    }
}

void RecordTable::keep(QSettings &settings, const QString &key) const
{
    if (!m_only.isEmpty())
        return;
    const QHeaderView *header = horizontalHeader();
    settings.setValue(key + "/version"_L1, layoutVersion);
    QStringList order;
    for (int visual = 0; visual < header->count(); ++visual)
        order += QLatin1StringView{m_columns[static_cast<std::size_t>(header->logicalIndex(visual))].id};
    settings.setValue(key + "/order"_L1, order);
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const QString of = key + u'/' + QLatin1StringView{m_columns[static_cast<std::size_t>(i)].id};
        if (!isColumnHidden(i))
            settings.setValue(of + "/width"_L1, header->sectionSize(i));
        settings.setValue(of + "/hidden"_L1, isColumnHidden(i));
    }
}

void RecordTable::showOnly(const QStringList &columnIds)
{
    if (m_only == columnIds)
        return;
    m_only = columnIds;
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const Column &column = m_columns[static_cast<std::size_t>(i)];
        setColumnHidden(i, m_only.isEmpty() ? column.isHidden : !m_only.contains(QLatin1StringView{column.id}));
        if (m_only.isEmpty() && !column.stretches)
            horizontalHeader()->resizeSection(i, column.width);
    }
}

void RecordTable::setWidth(const QString &columnId, int width)
{
    const int column = columnOf(columnId);
    if (column >= 0)
        horizontalHeader()->resizeSection(column, width);
}

void RecordTable::fitTitles()
{
    constexpr int sides = 18;
    constexpr int arrow = 14;
    QHeaderView *header = horizontalHeader();
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const QString title = model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        if (m_columns[static_cast<std::size_t>(i)].stretches || isColumnHidden(i) || title.isEmpty())
            continue;
        const int sorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == i ? arrow : 0;
        const int needed = header->fontMetrics().horizontalAdvance(title) + sides + sorted;
        if (header->sectionSize(i) < needed)
            header->resizeSection(i, needed);
    }
}

int RecordTable::columnOf(const QString &columnId) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (columnId == QLatin1StringView{m_columns[i].id})
            return static_cast<int>(i);
    }
    return -1;
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && current.isValid()) {
        emit opened(current);
        return;
    }
    if (event->key() == Qt::Key_Space && current.isValid()) {
        const QModelIndex box = current.siblingAtColumn(0);
        if (model()->flags(box).testFlag(Qt::ItemIsUserCheckable)) {
            const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            model()->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy)
        || (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) {
        // The first cell that can be copied, with Shift the second: the key and the secret.
        int wanted = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : 0;
        for (int column = 0; current.isValid() && column < model()->columnCount(); ++column) {
            const QModelIndex cell = current.siblingAtColumn(column);
            if (cell.data(CopyRole).toBool() && wanted-- == 0) {
                emit copyRequested(cell);
                break;
            }
        }
        return; // never Qt's own copy, which takes the cell's text
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTableView::mouseReleaseEvent(event);
    const bool isBox = index.column() == 0 && index.flags().testFlag(Qt::ItemIsUserCheckable);
    const QRect cell = visualRect(index);
    const bool isCopy = index.data(CopyRole).toBool() && event->position().x() > cell.right() - copyZone;
    if (event->button() == Qt::LeftButton && index.isValid() && !isBox && !isCopy)
        emit opened(index);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // The view asks for more only when it is scrolled: a tall one shows all of the first page.
    if (model() != nullptr && verticalScrollBar()->maximum() == 0 && model()->canFetchMore({}))
        model()->fetchMore({});
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace fractal::look
