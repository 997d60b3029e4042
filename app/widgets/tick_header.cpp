// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tick_header.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace fractal::look {

namespace {

constexpr int left = 12;
constexpr int headerBoxSize = 16;

} // namespace

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const QVariant ticks = model() == nullptr ? QVariant{} : model()->headerData(section, Qt::Horizontal, Qt::CheckStateRole);
    if (section != 0 || !ticks.isValid())
        return;
    QStyleOptionButton box;
    box.palette = palette();
    box.rect = {rect.left() + left, rect.center().y() - headerBoxSize / 2 + 1, headerBoxSize, headerBoxSize};
    box.state = QStyle::State_Enabled;
    const int state = ticks.toInt();
    box.state |= state == Qt::Checked   ? QStyle::State_On
        : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                        : QStyle::State_Off;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

void TickHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isBox = logicalIndexAt(event->position().toPoint()) == 0 && event->position().x() < left + headerBoxSize + 8;
    const QVariant ticks = model() == nullptr ? QVariant{} : model()->headerData(0, Qt::Horizontal, Qt::CheckStateRole);
    if (isBox && ticks.isValid() && event->button() == Qt::LeftButton) {
        emit ticked(ticks.toInt() != Qt::Checked);
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace fractal::look
