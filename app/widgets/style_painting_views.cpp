// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, headers, rows, arrows and scroll bars.
#include "app/widgets/style_brushes.h"

namespace fractal::look::painting {

void tab(const QStyleOptionTab &option, QPainter &painter, Role role)
{
    const bool isSelected = is(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    if (role == Role::InnerTabs) {
        if (isSelected)
            painter.fillRect(QRect{rect.left(), rect.bottom() - 1, rect.width(), 2}, of(option, Token::Accent));
    } else if (isSelected) {
        painter.fillRect(rect, of(option, Token::Base));
        const QColor divider = of(option, Token::Divider);
        painter.fillRect(QRect{rect.left(), rect.top(), 1, rect.height()}, divider);
        painter.fillRect(QRect{rect.right(), rect.top(), 1, rect.height()}, divider);
        painter.fillRect(QRect{rect.left(), rect.top(), rect.width(), 2}, of(option, Token::Accent));
    }
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange))
        box(painter, rect.adjusted(3, 4, -3, -4), Qt::transparent, of(option, Token::Accent), controlRadius, focusWidth);
}

void tabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const bool isSelected = is(option, QStyle::State_Selected);
    painter.save();
    if (isSelected)
        painter.setFont(strong(painter.font()));
    const bool isPlain = isSelected || is(option, QStyle::State_MouseOver);
    painter.setPen(of(option, is(option, QStyle::State_Enabled) && isPlain ? Token::Text : Token::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

void tabBarBase(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, of(option, Token::Divider));
}

void header(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, of(option, Token::Alternate));
    const QColor divider = of(option, Token::Divider);
    painter.fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, divider);
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (section != nullptr && section->position != QStyleOptionHeader::End
        && section->position != QStyleOptionHeader::OnlyOneSection)
        painter.fillRect(QRect{option.rect.right(), option.rect.top(), 1, option.rect.height()}, divider);
}

void headerLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    painter.setPen(of(option, Token::Muted));
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width());
    painter.drawText(option.rect, static_cast<int>(option.textAlignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void sortArrow(const QStyleOption &option, QPainter &painter)
{
    const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    // Qt calls ascending "down"; the pictures' ▾ stands for descending.
    const bool isUp = section != nullptr && section->sortIndicator == QStyleOptionHeader::SortDown;
    const QPointF middle = QRectF{option.rect}.center();
    const double sign = isUp ? -1 : 1;
    QPainterPath triangle;
    triangle.moveTo(middle + QPointF{-3.5, -2 * sign});
    triangle.lineTo(middle + QPointF{3.5, -2 * sign});
    triangle.lineTo(middle + QPointF{0, 2.5 * sign});
    triangle.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(triangle, of(option, Token::Muted));
    painter.restore();
}

void row(const QStyleOption &option, QPainter &painter)
{
    if (is(option, QStyle::State_Selected))
        painter.fillRect(option.rect, of(option, Token::Selection));
    else if (is(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, of(option, Token::Alternate));
}

void frame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setPen(QPen{of(option, Token::Divider), 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void chevron(const QStyleOption &option, QPainter &painter, QStyle::PrimitiveElement direction)
{
    const QPointF middle = QRectF{option.rect}.center();
    QPainterPath path;
    if (direction == QStyle::PE_IndicatorArrowRight) {
        path.moveTo(middle + QPointF{-1.5, -3.5});
        path.lineTo(middle + QPointF{2, 0});
        path.lineTo(middle + QPointF{-1.5, 3.5});
    } else {
        path.moveTo(middle + QPointF{-3.5, -1.5});
        path.lineTo(middle + QPointF{0, 2});
        path.lineTo(middle + QPointF{3.5, -1.5});
    }
    stroke(painter, of(option, is(option, QStyle::State_Enabled) ? Token::Text : Token::Muted), 1.5, path);
}

void branch(const QStyleOption &option, QPainter &painter)
{
    if (is(option, QStyle::State_Selected))
        painter.fillRect(option.rect, of(option, Token::Selection));
    if (is(option, QStyle::State_Children))
        chevron(option, painter, is(option, QStyle::State_Open) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight);
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    painter.fillRect(option.rect, of(option, Token::Window));
    const bool isVertical = option.orientation == Qt::Vertical;
    const QRect line = isVertical ? QRect{option.rect.left(), option.rect.top(), 1, option.rect.height()}
                                  : QRect{option.rect.left(), option.rect.top(), option.rect.width(), 1};
    painter.fillRect(line, of(option, Token::Divider));
    if (option.maximum <= option.minimum)
        return;
    QColor thumb = of(option, Token::ControlLine);
    thumb.setAlphaF(is(option, QStyle::State_MouseOver) || is(option, QStyle::State_Sunken) ? 0.9F : 0.55F);
    box(painter, isVertical ? slider.adjusted(3, 2, -2, -2) : slider.adjusted(2, 3, -2, -2), thumb, Qt::transparent,
        controlRadius);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestSlider)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const int range = option.maximum - option.minimum;
    int slider = length;
    if (range > 0) {
        const auto share = static_cast<qint64>(option.pageStep) * length / (static_cast<qint64>(range) + option.pageStep);
        slider = std::clamp(static_cast<int>(share), std::min(shortestSlider, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - slider,
                                                      option.upsideDown);
    const auto along = [&](int from, int size) {
        return isVertical ? QRect{option.rect.left(), option.rect.top() + from, option.rect.width(), size}
                          : QRect{option.rect.left() + from, option.rect.top(), size, option.rect.height()};
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {}; // no arrows
    }
}

} // namespace fractal::look::painting
