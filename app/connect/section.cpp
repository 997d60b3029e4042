// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/section.h"

namespace fractal::connect {

namespace {

constexpr int padding = 12;

} // namespace

Section::Section(int number, QWidget *parent)
    : QWidget{parent},
      m_title{new look::Text{look::TextSize::Section, this}},
      m_head{new QHBoxLayout},
      m_body{new QVBoxLayout}
{
    auto *digit = new look::Text{look::TextSize::Section, this};
    digit->setText(QString::number(number));
    digit->setFixedWidth(numberWidth);
    m_title->setWordWrap(true);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(0);
    m_head->addWidget(digit, 0, Qt::AlignVCenter);
    m_head->addWidget(m_title, 1);
    m_body->setContentsMargins(numberWidth, 0, 0, 0);
    m_body->setSpacing(6);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(sheetMargin, padding, sheetMargin, padding);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addLayout(m_body);
}

void Section::addAside(QWidget *widget)
{
    m_head->addSpacing(6);
    m_head->addWidget(widget);
}

} // namespace fractal::connect
