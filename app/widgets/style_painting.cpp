// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style_brushes.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace fractal::look::painting {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x * (1 - share) + y * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
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
    if (!isEnabled && (role == Role::Flat || role == Role::Link || role == Role::Quiet))
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
    case Role::Quiet:
        return {Qt::transparent, Qt::transparent, of(option, isHovered ? Token::Accent : Token::Text)};
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

void lineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    const bool isTouched = is(option, QStyle::State_HasFocus)
        || (is(option, QStyle::State_MouseOver) && !is(option, QStyle::State_ReadOnly));
    if (roleOf(widget) == Role::TitleField && edit != nullptr && !edit->text().isEmpty() && !isTouched)
        return;
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
    if (role == Role::Link || role == Role::Quiet)
        x = option.rect.left() + (role == Role::Link ? 2 : 0);
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

/// The words, and muted behind them how many rows they stand for.
void chipLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const qsizetype end = option.text.lastIndexOf(chipCountGap);
    const QString words = end < 0 ? option.text : option.text.left(end);
    const bool hasArrow = hasMenuArrow(widget);
    constexpr int arrowWidth = 18;
    const int width = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + (hasArrow ? arrowWidth : 0);
    QRect place = option.rect;
    place.setLeft(place.left() + (place.width() - width) / 2);
    painter.setPen(of(option, isEnabled ? Token::Text : Token::Muted));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextHideMnemonic, words);
    if (end >= 0) {
        painter.setPen(of(option, Token::Muted));
        const int taken = option.fontMetrics.size(Qt::TextShowMnemonic, option.text.left(end + chipCountGap.size())).width();
        painter.drawText(place.adjusted(taken, 0, 0, 0), Qt::AlignVCenter, option.text.mid(end + chipCountGap.size()));
    }
    if (!hasArrow)
        return;
    QStyleOption arrow = option;
    arrow.rect = {place.left() + width - 10, option.rect.top(), 10, option.rect.height()};
    chevron(arrow, painter, QStyle::PE_IndicatorArrowDown);
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

} // namespace fractal::look::painting
