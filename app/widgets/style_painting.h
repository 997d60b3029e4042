// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/style.h"

#include <QStyleOption>

class QPainter;

/// How each control is drawn; measures are in style_measures.cpp.
namespace fractal::look::painting {

void lineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void button(const QStyleOption &option, QPainter &painter, Role role);
void buttonLabel(const QStyleOptionButton &option, QPainter &painter, Role role, const QStyle &style, const QWidget *widget);
void toolButton(const QStyleOption &option, QPainter &painter, Role role);
void chipLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget);
void checkBox(const QStyleOption &option, QPainter &painter);
void radioButton(const QStyleOption &option, QPainter &painter);
void comboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
void focus(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void tab(const QStyleOptionTab &option, QPainter &painter, Role role);
void tabLabel(const QStyleOptionTab &option, QPainter &painter);
void tabBarBase(const QStyleOption &option, QPainter &painter);
void header(const QStyleOption &option, QPainter &painter);
void headerLabel(const QStyleOptionHeader &option, QPainter &painter);
void sortArrow(const QStyleOption &option, QPainter &painter);
void row(const QStyleOption &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void chevron(const QStyleOption &option, QPainter &painter, QStyle::PrimitiveElement direction);
void branch(const QStyleOption &option, QPainter &painter);
void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestSlider);

/// A filled and outlined rounded rectangle whose line lies on whole pixels.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &line, double radius, double lineWidth = 1);

} // namespace fractal::look::painting
