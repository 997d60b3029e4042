// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/style_painting.h"

#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 30;
constexpr int smallHeight = 24;
constexpr int chipHeight = 26;
constexpr int tabHeight = 32;
constexpr int buttonWidth = 80;
constexpr int textMargin = 12; // a control is never lower than its text and this
constexpr int indicator = 16;
constexpr int scrollBarWidth = 12;
constexpr auto roleProperty = "role";
constexpr auto smallProperty = "small";

bool isSmall(const QWidget *widget)
{
    return widget != nullptr && widget->property(smallProperty).toBool();
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
    if (button.text.isEmpty())
        return {height, height};
    const int padding = isSmall(widget) || role == Role::Flat ? 8 : 12;
    const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + 6;
    const QString shown = QString{button.text}.remove(u'&');
    const int width = button.fontMetrics.horizontalAdvance(shown) + icon + 2 * padding + 2;
    return {isSmall(widget) || role == Role::Flat ? width : std::max(width, buttonWidth), height};
}

} // namespace

Style::Style() : QProxyStyle{u"Fusion"_s} {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

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

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == FlashHint)
        return m_reducesMotion ? 0 : 1;
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut: // shown while Alt is down, as people know it from their desktop
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(colour(option != nullptr ? option->palette : QPalette{}, Token::NeutralFill).rgb());
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Header_ArrowAlignment:
        return Qt::AlignVCenter | Qt::AlignRight;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
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
        if (roleOf(widget) == Role::Chip)
            return {size.width() + 22, std::max(chipHeight, option->fontMetrics.height() + 8)};
        return {std::max(size.width() + (size.width() > 20 ? 16 : 0), heightOf(option, widget)), heightOf(option, widget)};
    case CT_LineEdit:
        return {size.width() + 2 * 8 + 2, heightOf(option, widget)};
    case CT_ComboBox:
        return {usual.width() + 16, heightOf(option, widget)};
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
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool isSorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
        constexpr int firstPadding = 12; // the left edge of the page
        const bool isFirst = header != nullptr
            && (header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection);
        const QRect inner = option->rect.adjusted(isFirst ? firstPadding : headerPadding, 0, -headerPadding, 0);
        if (element == SE_HeaderLabel)
            return inner.adjusted(0, 0, isSorted ? -arrow - 4 : 0, 0);
        return {inner.right() - arrow + 1, inner.top(), arrow, inner.height()};
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -28, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect{option->rect.right() - 26, option->rect.top(), 26, option->rect.height()});
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBarPart(*bar, part, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return painting::lineEdit(*option, *painter, widget);
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        return painting::button(*option, *painter, roleOf(widget));
    case PE_PanelButtonTool:
        return painting::toolButton(*option, *painter, roleOf(widget));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return painting::radioButton(*option, *painter);
    case PE_FrameFocusRect:
        return painting::focus(*option, *painter, widget);
    case PE_FrameTabBarBase:
        return painting::tabBarBase(*option, *painter);
    case PE_IndicatorHeaderArrow:
        return painting::sortArrow(*option, *painter);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return painting::row(*option, *painter);
    case PE_Frame:
        return painting::frame(*option, *painter);
    case PE_FrameWindow:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorArrowDown:
        return painting::chevron(*option, *painter, QStyle::PE_IndicatorArrowDown);
    case PE_IndicatorArrowRight:
        return painting::chevron(*option, *painter, QStyle::PE_IndicatorArrowRight);
    case PE_IndicatorBranch:
        return painting::branch(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::buttonLabel(*button, *painter, roleOf(widget), *proxy(), widget);
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return painting::tab(*tab, *painter, roleOf(widget));
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return painting::tabLabel(*tab, *painter);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return painting::header(*option, *painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return painting::headerLabel(*header, *painter);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, colour(option->palette, Token::Divider));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return painting::comboBox(*combo, *painter, subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBar(*bar, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void setRole(QWidget *widget, Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->updateGeometry();
    widget->update();
}

Role roleOf(const QWidget *widget)
{
    return widget == nullptr ? Role::Plain : static_cast<Role>(widget->property(roleProperty).toInt());
}

void setSmall(QWidget *button, bool isSmall)
{
    button->setProperty(smallProperty, isSmall);
    button->updateGeometry();
}

QFont font(const QFont &body, TextSize size)
{
    constexpr double factors[] = {0.9, 1.0, 1.1, 1.35, 1.6};
    QFont font = body;
    const double factor = factors[static_cast<int>(size)];
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(body.pixelSize() * factor)));
    font.setWeight(size >= TextSize::Section ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont monoFont(const QFont &body)
{
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setStyleHint(QFont::Monospace);
    if (body.pointSizeF() > 0)
        mono.setPointSizeF(body.pointSizeF() * 0.95);
    else
        mono.setPixelSize(static_cast<int>(std::lround(body.pixelSize() * 0.95)));
    return mono;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void apply(Theme theme)
{
    QApplication::setPalette(paletteOf(theme));
    const QString divider = colour(theme, Token::Divider).name();
    qApp->setStyleSheet(u"QToolTip { border: 1px solid %1; padding: 4px; color: %2; background: %3; }"_s.arg(
        divider, colour(theme, Token::Text).name(), colour(theme, Token::Base).name()));
}

} // namespace fractal::look
