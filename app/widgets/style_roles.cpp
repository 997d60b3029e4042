// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a control is for, the sizes of type, and the theme of the whole program.
#include "app/widgets/style.h"

#include <QApplication>
#include <QFontDatabase>

namespace fractal::look {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "role";
constexpr auto smallProperty = "small";
constexpr auto menuArrowProperty = "menuArrow";

} // namespace

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

bool isSmall(const QWidget *widget)
{
    return widget != nullptr && widget->property(smallProperty).toBool();
}

void setMenuArrow(QWidget *chip)
{
    chip->setProperty(menuArrowProperty, true);
    chip->updateGeometry();
}

bool hasMenuArrow(const QWidget *chip)
{
    return chip != nullptr && chip->property(menuArrowProperty).toBool();
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
