// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/style_painting.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

/// What the painters of controls and of lists have in common.
namespace fractal::look::painting {

inline constexpr double controlRadius = 4;
inline constexpr double chipRadius = 10;
inline constexpr double focusWidth = 2;

[[nodiscard]] inline bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

[[nodiscard]] inline QColor of(const QStyleOption &option, Token token)
{
    return colour(option.palette, token);
}

inline void stroke(QPainter &painter, const QColor &colour, double width, const QPainterPath &path)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace fractal::look::painting
