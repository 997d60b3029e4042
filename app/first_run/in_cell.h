// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace fractal {

/// A control as the cell of a table holds it: with the cell's paddings around it.
inline QWidget *inCell(QWidget *control)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout{cell};
    row->setContentsMargins(8, 1, 8, 2);
    row->addWidget(control);
    cell->setFocusProxy(control);
    return cell;
}

} // namespace fractal
