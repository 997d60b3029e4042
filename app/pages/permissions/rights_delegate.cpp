// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/permissions/rights_delegate.h"

#include "app/pages/permissions/rights_model.h"
#include "app/widgets/icons.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QPainter>

namespace fractal::permissions {

using look::Token;

namespace {

constexpr int rowHeight = 32;
constexpr int boxSide = 16;
constexpr int dotSide = 6;
constexpr int dotGap = 6;
constexpr int chevronSide = 16;
constexpr int padding = 8;

QRect boxIn(const QRect &cell)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {boxSide, boxSide}, cell);
}

void paintDot(QPainter &painter, const QRect &box, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::colour(palette, Token::Accent));
    painter.drawEllipse(QRect{box.right() + 1 + dotGap, box.center().y() - dotSide / 2 + 1, dotSide, dotSide});
    painter.restore();
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem box = option;
    box.rect = boxIn(option.rect);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    box.state |= state == Qt::Checked   ? QStyle::State_On
        : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                        : QStyle::State_Off;
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        box.state &= ~QStyle::State_Enabled;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    if (index.data(ChangedRole).toBool())
        paintDot(painter, box.rect, option.palette);
}

void paintRows(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect place = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect arrow{place.right() + 1 - chevronSide, place.center().y() - chevronSide / 2 + 1, chevronSide, chevronSide};
    place.setRight(arrow.left() - 1);
    painter.setPen(look::colour(option.palette, Token::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    look::icon("chevron_down", Token::Muted).paint(&painter, arrow);
}

} // namespace

void RightsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    if (index.column() == RightsModel::nameColumn) {
        if (index.data(ModuleRole).toBool())
            option.font = look::strong(option.font);
        option.state &= ~QStyle::State_HasFocus;
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    } else {
        option.text.clear();
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->save();
        painter->setFont(option.font);
        if (!index.data(ExistsRole).toBool()) {
            painter->setPen(look::colour(option.palette, Token::Muted));
            painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        } else if (index.column() == RightsModel::rowsColumn) {
            paintRows(*painter, option, index);
        } else {
            paintBox(*painter, option, index);
        }
        painter->restore();
    }
    if ((given.state & QStyle::State_HasFocus) && option.widget->hasFocus()) {
        painter->setPen(QPen{look::colour(option.palette, Token::Accent), 2});
        painter->drawRect(given.rect.adjusted(1, 1, -2, -2));
    }
}

QSize RightsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(rowHeight, option.fontMetrics.height() + 12)};
}

} // namespace fractal::permissions
