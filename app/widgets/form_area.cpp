// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/form_area.h"

#include "app/widgets/parts.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace fractal::look {

FormArea::FormArea(int margin, int top, QWidget *parent) : QScrollArea{parent}, m_margin{margin}
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new Surface{Token::Base};
    m_column = new QVBoxLayout{content};
    m_column->setContentsMargins(margin, top, margin, margin);
    m_column->setSpacing(0);
    setWidget(content);
}

void FormArea::setForm(QWidget *form)
{
    auto *row = new QHBoxLayout;
    row->addWidget(form, 1);
    row->addStretch(0);
    m_column->addLayout(row);
    m_column->addStretch(1); // rows may grow, and do not
}

QSize FormArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), QScrollArea::minimumSizeHint().height()};
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    QMargins margins = m_column->contentsMargins();
    margins.setRight(m_margin - (verticalScrollBar()->isVisible() ? std::min(m_margin, verticalScrollBar()->width()) : 0));
    m_column->setContentsMargins(margins);
    QScrollArea::resizeEvent(event);
}

} // namespace fractal::look
