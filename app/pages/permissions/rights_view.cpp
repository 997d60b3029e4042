// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/rights_view.h"

#include "app/pages/permissions/rights_delegate.h"
#include "app/widgets/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace fractal::permissions {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxColumnWidth = 86;
constexpr int rowsColumnWidth = 136;
constexpr int headerHeight = 30;
constexpr int rowsArrow = 36; ///< with the padding at both sides
constexpr int narrowestName = 180;
constexpr int branchIndent = 30;

} // namespace

RightsView::RightsView(RightsModel *model, QWidget *parent) : QTreeView{parent}, m_model{model}
{
    setModel(model);
    setItemDelegate(new RightsDelegate{this});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIndentation(branchIndent);
    header()->setSectionsClickable(true);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(header(), &QHeaderView::sectionClicked, model, &RightsModel::toggleColumn);
    connect(this, &QAbstractItemView::clicked, this, &RightsView::act);
    measure();
}

void RightsView::measure()
{
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(RightsModel::nameColumn, QHeaderView::Stretch);
    header()->setMinimumSectionSize(40);
    header()->setFixedHeight(std::max(headerHeight, fontMetrics().height() + 12));
    const auto fits = [this](int column, int least) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(least, fontMetrics().horizontalAdvance(title) + 18);
    };
    const int rowsWidth = std::max(fits(RightsModel::rowsColumn, rowsColumnWidth),
                                   fontMetrics().horizontalAdvance(RightsModel::rowsName(RowScope::Location)) + rowsArrow);
    int least = 0;
    for (int column = 1; column < RightsModel::rowsColumn; ++column)
        least = std::max(least, fits(column, 0));
    // Six equal columns, a little narrower where a module's name would be cut beside them.
    constexpr int boxColumns = RightsModel::rowsColumn - 1;
    const int room = (viewport()->width() - rowsWidth - longestName()) / boxColumns;
    for (int column = 1; column < RightsModel::rowsColumn; ++column)
        header()->resizeSection(column, std::max(least, std::min(room, boxColumnWidth)));
    header()->resizeSection(RightsModel::rowsColumn, rowsWidth);
    setMinimumWidth(narrowestName);
}

/// Of a module or a resource, with its arrow.
int RightsView::longestName() const
{
    int longest = narrowestName;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex module = m_model->index(row, 0);
        longest = std::max(longest,
                           QFontMetrics{look::strong(font())}.horizontalAdvance(module.data().toString()) + indentation() + 12);
        for (int child = 0; child < m_model->rowCount(module); ++child) {
            const QString resource = m_model->index(child, 0, module).data().toString();
            longest = std::max(longest, fontMetrics().horizontalAdvance(resource) + 2 * indentation() + 12);
        }
    }
    return longest;
}

void RightsView::resizeEvent(QResizeEvent *event)
{
    measure();
    QTreeView::resizeEvent(event);
}

void RightsView::act(const QModelIndex &index)
{
    if (index.column() == RightsModel::rowsColumn)
        offerRows(index);
    else
        m_model->toggle(index);
}

void RightsView::offerRows(const QModelIndex &index)
{
    if (!index.data(ExistsRole).toBool())
        return;
    auto *menu = new QMenu{this};
    menu->setObjectName(u"rowsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowScope rows : {RowScope::All, RowScope::Location, RowScope::Own}) {
        QAction *action = menu->addAction(RightsModel::rowsName(rows));
        action->setCheckable(true);
        action->setChecked(index.data(RowsRole).toInt() == static_cast<int>(rows));
        connect(action, &QAction::triggered, this,
                [this, place = QPersistentModelIndex{index}, rows] { m_model->setRows(place, rows); });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void RightsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return act(currentIndex());
    case Qt::Key_F2:
        return emit renameWanted();
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moveAside(event->key()))
            return;
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

/// Between columns; at the name the tree's own keys open and close the branch first.
bool RightsView::moveAside(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const bool hasBranch = m_model->rowCount(current.siblingAtColumn(0)) > 0;
    const int step = key == Qt::Key_Right ? 1 : -1;
    const int column = current.column() + step;
    if (column < 0 || column >= m_model->columnCount())
        return column >= 0;
    if (current.column() == RightsModel::nameColumn && hasBranch && !isExpanded(current))
        return false;
    setCurrentIndex(current.siblingAtColumn(column));
    return true;
}

void RightsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      look::colour(palette(), look::Token::NeutralFill));
}

void RightsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        measure();
}

void RightsView::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row)
        showMatching(m_model->index(row, 0), wanted, false);
}

bool RightsView::showMatching(const QModelIndex &index, const QString &wanted, bool isParentFound)
{
    const bool isFound = isParentFound || wanted.isEmpty() || index.data().toString().contains(wanted, Qt::CaseInsensitive);
    bool isChildFound = false;
    for (int row = 0; row < m_model->rowCount(index); ++row)
        isChildFound |= showMatching(m_model->index(row, 0, index), wanted, isFound);
    setRowHidden(index.row(), index.parent(), !isFound && !isChildFound);
    if (!wanted.isEmpty() && isChildFound)
        expand(index);
    return isFound || isChildFound;
}

} // namespace fractal::permissions
