// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style_painting.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace fractal::look::painting {

namespace {

constexpr double controlRadius = 4;
constexpr double chipRadius = 10;
constexpr double focusWidth = 2;

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor of(const QStyleOption &option, Token token)
{
    return colour(option.palette, token);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

void stroke(QPainter &painter, const QColor &colour, double width, const QPainterPath &path)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

/// The colours of a field and of a combo box.
void field(const QStyleOption &option, QPainter &painter, bool isReadOnly)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool hasFocus = is(option, QStyle::State_HasFocus) && !isReadOnly;
    const QColor fill = isReadOnly || !isEnabled ? of(option, Token::Window) : of(option, Token::Base);
    const QColor line = isReadOnly || !isEnabled ? of(option, Token::Divider) : of(option, Token::ControlLine);
    box(painter, option.rect, fill, hasFocus || is(option, QStyle::State_HasFocus) ? of(option, Token::Accent) : line,
        controlRadius, is(option, QStyle::State_HasFocus) ? focusWidth : 1);
}

struct ButtonColours {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonColours coloursOf(const QStyleOption &option, Role role)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isDown = is(option, QStyle::State_Sunken) || is(option, QStyle::State_On);
    const bool isHovered = is(option, QStyle::State_MouseOver);
    if (!isEnabled && (role == Role::Flat || role == Role::Link))
        return {Qt::transparent, Qt::transparent, of(option, Token::Muted)};
    if (!isEnabled)
        return {Qt::transparent, of(option, Token::Divider), of(option, Token::Muted)};
    const auto filled = [&](Token token) {
        const QColor fill = of(option, token);
        const QColor shade = isDown || isHovered ? mixed(fill, of(option, Token::Text), isDown ? 0.25 : 0.12) : fill;
        return ButtonColours{shade, shade, token == Token::Accent ? of(option, Token::OnAccent) : of(option, Token::Base)};
    };
    switch (role) {
    case Role::Primary:
    case Role::Round:
        return filled(Token::Accent);
    case Role::DestructiveFilled:
        return filled(Token::Error);
    case Role::Link:
        return {Qt::transparent, Qt::transparent, of(option, Token::Accent)};
    case Role::Flat:
        return {isDown          ? of(option, Token::Selection)
                    : isHovered ? of(option, Token::NeutralFill)
                                : QColor{Qt::transparent},
                Qt::transparent, of(option, Token::Text)};
    default:
        return {isDown          ? of(option, Token::Selection)
                    : isHovered ? of(option, Token::Alternate)
                                : of(option, Token::Base),
                of(option, Token::ControlLine), role == Role::Destructive ? of(option, Token::Error) : of(option, Token::Text)};
    }
}

} // namespace

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, double radius, double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen{Qt::NoPen} : QPen{line, lineWidth});
    painter.setBrush(fill);
    const double half = line.alpha() == 0 ? 0 : lineWidth / 2;
    painter.drawRoundedRect(QRectF{rect}.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void lineEdit(const QStyleOption &option, QPainter &painter, const QWidget *)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const bool isReadOnly = is(option, QStyle::State_ReadOnly);
    if (frame == nullptr || frame->lineWidth <= 0) {
        if (!isReadOnly)
            painter.fillRect(option.rect, option.palette.color(QPalette::Base));
        return;
    }
    field(option, painter, isReadOnly);
}

void button(const QStyleOption &option, QPainter &painter, Role role)
{
    const ButtonColours colours = coloursOf(option, role);
    box(painter, option.rect, colours.fill, colours.line, role == Role::Round ? option.rect.height() / 2.0 : controlRadius);
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, Role role, const QStyle &style, const QWidget *)
{
    const QColor text = coloursOf(option, role).text;
    const bool isUnderlined = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !option.text.isEmpty() ? 6 : 0;
    int x = option.rect.left() + std::max(4, (option.rect.width() - textWidth - iconWidth - gap) / 2);
    if (role == Role::Link)
        x = option.rect.left() + 2;
    painter.setPen(text);
    const bool isIconLast = option.direction == Qt::RightToLeft; // an arrow behind the word
    if (iconWidth > 0) {
        const int iconX = isIconLast ? x + textWidth + gap : x;
        const QRect place{iconX, option.rect.center().y() - option.iconSize.height() / 2 + 1, iconWidth,
                          option.iconSize.height()};
        option.icon.paint(&painter, place, Qt::AlignCenter, is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += isIconLast ? 0 : iconWidth + gap;
    }
    painter.drawText(QRect{x, option.rect.top(), option.rect.right() - x + 1, option.rect.height()}, flags, option.text);
    if (is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange))
        box(painter, option.rect, Qt::transparent, of(option, role == Role::Primary ? Token::Text : Token::Accent),
            role == Role::Round ? option.rect.height() / 2.0 : controlRadius, focusWidth);
}

void toolButton(const QStyleOption &option, QPainter &painter, Role role)
{
    if (role != Role::Chip) {
        const ButtonColours colours = coloursOf(option, Role::Flat);
        box(painter, option.rect, colours.fill, Qt::transparent, controlRadius);
        return;
    }
    const bool isOn = is(option, QStyle::State_On);
    const bool isHovered = is(option, QStyle::State_MouseOver);
    const QColor fill = isOn ? of(option, Token::Selection) : isHovered ? of(option, Token::Alternate) : of(option, Token::Base);
    box(painter, option.rect, fill, isOn ? of(option, Token::Accent) : of(option, Token::Divider), chipRadius);
}

void checkBox(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool isMarked = is(option, QStyle::State_On) || is(option, QStyle::State_NoChange);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QColor fill = isMarked ? of(option, isEnabled ? Token::Accent : Token::Muted)
                                 : of(option, isEnabled ? Token::Base : Token::Window);
    box(painter, rect, fill, isMarked ? fill : of(option, isEnabled ? Token::ControlLine : Token::Divider), 3);
    if (!isMarked)
        return;
    QPainterPath mark;
    const QPointF at = QRectF{rect}.topLeft();
    if (is(option, QStyle::State_NoChange)) {
        mark.moveTo(at + QPointF{4.5, 8});
        mark.lineTo(at + QPointF{11.5, 8});
    } else {
        mark.moveTo(at + QPointF{4.3, 8.4});
        mark.lineTo(at + QPointF{7, 11});
        mark.lineTo(at + QPointF{11.8, 5.6});
    }
    stroke(painter, of(option, Token::OnAccent), 2, mark);
}

void radioButton(const QStyleOption &option, QPainter &painter)
{
    const QRect rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isOn = is(option, QStyle::State_On);
    const QColor mark = of(option, isEnabled ? Token::Accent : Token::Muted);
    box(painter, rect, isEnabled ? of(option, Token::Base) : QColor{Qt::transparent},
        isOn ? mark : of(option, isEnabled ? Token::ControlLine : Token::Divider), 8);
    if (isOn)
        box(painter, rect.adjusted(4, 4, -4, -4), mark, Qt::transparent, 4);
}

void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    if (option.frame)
        field(option, painter, false);
    QStyleOption mark;
    mark.palette = option.palette;
    mark.state = option.state;
    mark.rect = arrow;
    chevron(mark, painter, QStyle::PE_IndicatorArrowDown);
}

void focus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
        return; // the selected row says where one is
    box(painter, option.rect.adjusted(-1, -1, 1, 1), Qt::transparent, of(option, Token::Accent), controlRadius, focusWidth);
}

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
