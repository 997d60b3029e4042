// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/style.h"

#include "app/widgets/style_painting.h"

#include <QComboBox>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace fractal::look {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle{u"Fusion"_s} {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || roleOf(widget) == Role::TitleField)
        widget->setAttribute(Qt::WA_Hover);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == flashHint)
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
    case CE_ToolButtonLabel:
        if (const auto *chip = qstyleoption_cast<const QStyleOptionToolButton *>(option); chip && roleOf(widget) == Role::Chip)
            return painting::chipLabel(*chip, *painter, widget);
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

} // namespace fractal::look
