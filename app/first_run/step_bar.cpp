// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/step_bar.h"

#include <QPainter>

namespace fractal {

using look::TextSize;
using look::Token;

namespace {

constexpr int barHeight = 62;
constexpr int edge = 24;

} // namespace

StepBar::StepBar(QWidget *parent)
    : QWidget{parent},
      m_strong{new look::Text{TextSize::Body, this}},
      m_muted{new look::Text{TextSize::Body, Token::Muted, this}},
      m_buttons{new QHBoxLayout}
{
    setMinimumHeight(std::max(barHeight, fontMetrics().height() + 44));
    m_strong->hide();
    m_muted->setWordWrap(true);
    m_buttons->setSpacing(8);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(edge, 1, edge, 0);
    row->setSpacing(4);
    row->addWidget(m_strong);
    row->addWidget(m_muted, 1);
    row->addSpacing(8);
    row->addLayout(m_buttons);
}

QPushButton *StepBar::addButton(const QString &objectName, look::Role role)
{
    QPushButton *added = look::button(objectName, role, this);
    m_buttons->addWidget(added);
    return added;
}

void StepBar::say(const QString &strong, const QString &muted)
{
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_muted->setText(muted);
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), look::colour(palette(), Token::Window));
    painter.fillRect(QRect{0, 0, width(), 1}, look::colour(palette(), Token::Divider));
}

} // namespace fractal
