// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How large everything is (screens.md §3.2): controls, tabs, headers, and where their parts are.
#include "app/widgets/style.h"
#include "app/widgets/style_painting.h"

#include <QStyleOption>

namespace fractal::look {

namespace {

constexpr int controlHeight = 30;
constexpr int smallHeight = 24;
constexpr int buttonChipHeight = 26;
constexpr int tabHeight = 32;
constexpr int buttonWidth = 80;
constexpr int textMargin = 12; // a control is never lower than its text and this
constexpr int indicator = 16;
constexpr int scrollBarWidth = 12;

/// Of a filter: its words, 11 px at each side, and an arrow where a menu is behind it.
QSize chipSize(const QStyleOptionToolButton &chip, const QWidget *widget)
{
    constexpr int side = 11;
    constexpr int arrow = 18;
    const bool hasArrow = hasMenuArrow(widget);
    return {chip.fontMetrics.size(Qt::TextShowMnemonic, chip.text).width() + 2 * side + (hasArrow ? arrow : 0),
            std::max(buttonChipHeight, chip.fontMetrics.height() + 8)};
}

int heightOf(const QStyleOption *option, const QWidget *widget)
{
    const int least = isSmall(widget) ? smallHeight : controlHeight;
    return std::max(least, option->fontMetrics.height() + (isSmall(widget) ? textMargin / 2 : textMargin));
}

QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget)
{
    const Role role = roleOf(widget);
    const int height = heightOf(&button, widget);
    if (role == Role::Link)
        return {button.fontMetrics.horizontalAdvance(button.text) + (button.icon.isNull() ? 4 : 28),
                button.fontMetrics.height() + 4};
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + 6;
    const QString shown = QString{button.text}.remove(u'&');
    if (role == Role::Quiet)
        return {button.fontMetrics.horizontalAdvance(shown) + icon + 4, height};
    if (button.text.isEmpty())
        return {height, height};
    const int padding = isSmall(widget) || role == Role::Flat ? 8 : 12;
    const int width = button.fontMetrics.horizontalAdvance(shown) + icon + 2 * padding + 2;
    return {isSmall(widget) || role == Role::Flat ? width : std::max(width, buttonWidth), height};
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 8;
    case PM_HeaderDefaultSectionSizeVertical:
        return 32;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_LayoutHorizontalSpacing:
        return 12;
    case PM_LayoutVerticalSpacing:
        return 12;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return roleOf(widget) == Role::Round ? QSize{controlHeight, controlHeight} : buttonSize(*button, widget);
        return usual;
    case CT_ToolButton:
        if (const auto *chip = qstyleoption_cast<const QStyleOptionToolButton *>(option); chip && roleOf(widget) == Role::Chip)
            return chipSize(*chip, widget);
        return {std::max(size.width() + (size.width() > 20 ? 16 : 0), heightOf(option, widget)), heightOf(option, widget)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {usual.width() - 4, usual.height()}; // it ends with its words
    case CT_LineEdit:
        return {size.width() + 2 * 8 + 2, heightOf(option, widget)};
    case CT_ComboBox:
        return {usual.width() + 12, heightOf(option, widget)};
    case CT_SpinBox:
        return {usual.width(), heightOf(option, widget)};
    case CT_TabBarTab: {
        const bool isInner = roleOf(widget) == Role::InnerTabs;
        QFont bold = widget != nullptr ? strong(widget->font()) : QFont{};
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int text = tab != nullptr ? QFontMetrics{bold}.horizontalAdvance(tab->text) : size.width();
        return {text + (isInner ? 22 : 34), std::max(isInner ? 36 : tabHeight, option->fontMetrics.height() + 14)};
    }
    case CT_HeaderSection:
        return {usual.width(), std::max(30, option->fontMetrics.height() + textMargin)};
    case CT_MenuItem:
        return {usual.width() + 8, std::max(usual.height(), option->fontMetrics.height() + 10)};
    default:
        return usual;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame != nullptr && frame->lineWidth > 0 ? option->rect.adjusted(6, 1, -6, -1) : option->rect;
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    if (element == SE_HeaderArrow || element == SE_HeaderLabel) {
        constexpr int headerPadding = 8;
        constexpr int arrow = 10;
        constexpr int arrowGap = 4;
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        constexpr int firstPadding = 12; // the left edge of the page
        const bool isFirst = header != nullptr
            && (header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection);
        const QRect inner = option->rect.adjusted(isFirst ? firstPadding : headerPadding, 0, -headerPadding, 0);
        const QRect label = inner.adjusted(0, 0, isSorted ? -arrow - arrowGap : 0, 0);
        if (element == SE_HeaderLabel)
            return label;
        // Right behind the words, also where these stand at the right.
        const bool isAtRight = header != nullptr && header->textAlignment.testFlag(Qt::AlignRight);
        const int text = isAtRight || header == nullptr ? label.width() : header->fontMetrics.horizontalAdvance(header->text);
        return {label.left() + std::min(text, label.width()) + arrowGap, inner.top(), arrow, inner.height()};
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        // The words stand where those of a line edit do: Fusion and the inner line edit move them by 1 and by 2.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int left = combo != nullptr && combo->editable ? 6 : 7;
        return visualRect(option->direction, option->rect, option->rect.adjusted(left, 1, -28, -1));
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect{option->rect.right() - 26, option->rect.top(), 26, option->rect.height()});
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace fractal::look
