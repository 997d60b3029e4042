// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chip.h"
#include "app/widgets/icons.h"
#include "app/widgets/record_table.h"
#include "app/widgets/style.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace fractal::look {

namespace {

constexpr int cellPadding = 8;
constexpr int firstPadding = 12; // the left edge of the page
constexpr int glyph = 16;
constexpr int boxSize = 16;

QRect glyphIn(const QRect &cell)
{
    return {cell.right() - cellPadding - glyph + 1, cell.center().y() - glyph / 2 + 1, glyph, glyph};
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, bool isChanged)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected)
        painter.fillRect(option.rect, colour(option.palette, Token::Selection));
    else if (isHovered)
        painter.fillRect(option.rect, colour(option.palette, Token::Alternate));
    if (isChanged && QApplication::style()->styleHint(Style::flashHint) > 0)
        painter.fillRect(option.rect, colour(option.palette, Token::WarningFill));
    const QRect line{option.rect.left(), option.rect.bottom(), option.rect.width(), 1};
    painter.fillRect(line, colour(option.palette, isSelected ? Token::Selection : Token::NeutralFill));
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = {option.rect.left() + firstPadding, option.rect.center().y() - boxSize / 2 + 1, boxSize, boxSize};
    box.state = QStyle::State_Enabled
        | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(MonoRole).toBool())
        return monoFont(option.font);
    return index.data(StrongRole).toBool() ? strong(option.font) : option.font;
}

} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintBackground(*painter, option, index.data(ChangedRole).toBool());
    const bool hasBox = index.data(Qt::CheckStateRole).isValid();
    if (hasBox)
        paintBox(*painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isFirst = index.column() == 0;
    QRect place = option.rect.adjusted(hasBox        ? firstPadding + boxSize + cellPadding
                                           : isFirst ? firstPadding
                                                     : cellPadding,
                                       0, -cellPadding, 0);
    if (index.data(TickRole).toBool()) {
        icon("tick", Token::Ok)
            .paint(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {glyph, glyph}, option.rect));
        return painter->restore();
    }
    const QVariant status = index.data(StatusRole);
    if (status.isValid() && index.data(ShapeOnlyRole).toBool()) {
        paintShape(*painter, option.rect, option.palette, static_cast<Status>(status.toInt()));
        painter->restore();
        return;
    }
    if (index.data(CopyRole).toBool()) {
        const bool isCopied = index.data(CopiedRole).toBool();
        icon(isCopied ? "tick" : "copy", isCopied ? Token::Ok : Token::Muted).paint(painter, glyphIn(option.rect));
        place.setRight(place.right() - glyph - 6);
    }
    if (status.isValid()) {
        paintChip(*painter, place, option.palette, option.font, static_cast<Status>(status.toInt()), text);
    } else {
        painter->setFont(fontOf(option, index));
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const Token ink = index.data(MutedRole).toBool() ? Token::Muted : isSelected ? Token::SelectionText : Token::Text;
        painter->setPen(colour(option.palette, ink));
        const QString shown = QFontMetrics{painter->font()}.elidedText(text, Qt::ElideRight, place.width());
        painter->drawText(place, static_cast<int>(option.displayAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int words = index.data(StatusRole).isValid() ? chipSize(option.font, text).width()
                                                       : QFontMetrics{fontOf(option, index)}.horizontalAdvance(text);
    const int copy = index.data(CopyRole).toBool() ? glyph + 6 : 0;
    return {words + copy + 2 * cellPadding, option.fontMetrics.height() + 14};
}

bool RecordDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const bool isBox = index.column() == 0 && index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (isBox && mouse->position().x() < option.rect.left() + firstPadding + boxSize + cellPadding) {
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (index.data(CopyRole).toBool() && glyphIn(option.rect).adjusted(-6, -8, 8, 8).contains(mouse->position().toPoint())) {
        emit copyRequested(index);
        return true;
    }
    return false;
}

} // namespace fractal::look
