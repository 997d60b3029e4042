// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/details_pane.h"

#include "app/widgets/parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fractal::look {
namespace {

constexpr int headHeight = 46;
constexpr int footHeight = 38;
constexpr int aroundHead = 28; // where the desktop's letters are large
constexpr int aroundFoot = 20;

} // namespace

DetailsPane::DetailsPane(QWidget *parent) : QWidget{parent}
{
    auto *head = new QWidget{this};
    head->setFixedHeight(std::max(headHeight, fontMetrics().height() + aroundHead));
    m_head = new QHBoxLayout{head};
    m_head->setContentsMargins(12, 0, 12, 0);
    m_head->setSpacing(8);
    auto *foot = new QWidget{this};
    foot->setMinimumHeight(std::max(footHeight, fontMetrics().height() + aroundFoot));
    m_foot = new QHBoxLayout{foot};
    m_foot->setContentsMargins(12, 4, 12, 4);
    m_foot->setSpacing(24);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Line{Qt::Horizontal, this});
    m_body = new QVBoxLayout;
    column->addLayout(m_body, 1);
    column->addWidget(new Line{Qt::Horizontal, this});
    column->addWidget(foot);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), colour(palette(), Token::Window));
}

} // namespace fractal::look
