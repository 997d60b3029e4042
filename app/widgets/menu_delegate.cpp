// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/menu_delegate.h"

#include "app/widgets/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace fractal::look {

namespace {

constexpr int rowHeight = 32;
constexpr int menuPadding = 16;

} // namespace

void MenuDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    if (isSelected) {
        painter->fillRect(option.rect, colour(option.palette, Token::Selection));
        painter->fillRect(QRect{option.rect.left(), option.rect.top(), 3, option.rect.height()},
                          colour(option.palette, Token::Accent));
    } else if (isHovered) {
        painter->fillRect(option.rect, colour(option.palette, Token::NeutralFill));
    }
    painter->setFont(option.font);
    painter->setPen(colour(option.palette, isSelected ? Token::SelectionText : Token::Text));
    painter->drawText(option.rect.adjusted(menuPadding, 0, -menuPadding, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (isSelected && view != nullptr && view->hasFocus()) {
        painter->setPen(QPen{colour(option.palette, Token::Accent), 2});
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize MenuDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * menuPadding,
            std::max(rowHeight, option.fontMetrics.height() + 14)};
}

} // namespace fractal::look
