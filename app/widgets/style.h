// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"

#include <QProxyStyle>

namespace fractal::look {

/// Fusion with the program's own measures and flat controls (screens.md §3.1): the same picture on every desktop and in
/// the tests. What a control is for is said by the dynamic property `role`, see below.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();
    /// A hint of this style: 1 while what changed may flash.
    static constexpr auto flashHint = static_cast<StyleHint>(SH_CustomBase + 1);
    /// The desktop asks for no motion: nothing flashes.
    void setReducesMotion(bool reducesMotion) { m_reducesMotion = reducesMotion; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool m_reducesMotion = false;
};

/// What a button or a tab bar is for.
enum class Role : quint8 {
    Plain,
    Primary, ///< the one next step of a page
    Destructive, ///< error-coloured text; filled only inside its own confirmation
    DestructiveFilled,
    Flat, ///< no frame until it is hovered
    Link, ///< reads like a link
    Quiet, ///< words alone, which start at the edge of what is above them
    Chip, ///< a filter that is on or off
    Round, ///< the (+) of a list
    TitleField, ///< a line edit that reads like a title until it is hovered or has the focus
    InnerTabs, ///< a tab bar inside a page: underlined
};
void setRole(QWidget *widget, Role role);
[[nodiscard]] Role roleOf(const QWidget *widget);
/// 24 px high in place of 30: buttons inside rows only.
void setSmall(QWidget *button, bool isSmall = true);
[[nodiscard]] bool isSmall(const QWidget *widget);
/// An arrow behind the words of a chip: a menu comes. (QToolButton's own arrow is drawn by Qt alone under a style sheet.)
void setMenuArrow(QWidget *chip);
[[nodiscard]] bool hasMenuArrow(const QWidget *chip);

/// Between the words of a chip and its count, which is muted.
inline constexpr QLatin1StringView chipCountGap{"  "};

enum class TextSize : quint8 { Caption, Body, Section, Title, Greeting };
/// Relative to the system's font; Section and above are semibold.
[[nodiscard]] QFont font(const QFont &body, TextSize size);
/// For keys, addresses and codes to copy: the system's fixed font, a little smaller, so that it looks no larger than its
/// neighbours.
[[nodiscard]] QFont monoFont(const QFont &body);
[[nodiscard]] QFont strong(QFont font);

/// Palette first, then the one small style sheet (screens.md §3.5 trap 2).
void apply(Theme theme);

} // namespace fractal::look
