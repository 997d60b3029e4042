// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/step_row.h"

#include <QGridLayout>

namespace fractal::connect {

using look::Token;

namespace {

constexpr int gap = 8;
constexpr int markWidth = 16;

} // namespace

StepRow::StepRow(QWidget *parent)
    : QWidget{parent},
      m_mark{new Mark{this}},
      m_text{new look::Text{look::TextSize::Body, this}},
      m_aside{new look::Text{look::TextSize::Body, Token::Muted, this}},
      m_below{new look::HelpLine{this}},
      m_note{new look::HelpLine{this}}
{
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setRowMinimumHeight(0, 20);
    m_text->setWordWrap(true);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1, Qt::AlignTop);
    grid->addWidget(m_aside, 0, 2, Qt::AlignTop);
    grid->addWidget(m_below, 1, 1, 1, 2);
    grid->addWidget(m_note, 2, 1, 1, 2);
}

void StepRow::set(const ShownStep &step)
{
    if (step == m_step)
        return;
    m_step = step;
    switch (step.state) {
    case ShownStep::State::Done:
        m_mark->set("tick", Token::Ok);
        break;
    case ShownStep::State::Running:
        m_mark->set("waiting", Token::Accent);
        break;
    case ShownStep::State::Stopped:
        m_mark->set("warn", Token::Error);
        break;
    case ShownStep::State::Coming:
        m_mark->set("circle", Token::Muted);
        break;
    }
    m_text->setText(step.text);
    m_text->setStrong(step.state == ShownStep::State::Running || step.state == ShownStep::State::Stopped);
    m_text->setColour(step.state == ShownStep::State::Coming ? Token::Muted : Token::Text);
    m_note->say(step.note, step.state == ShownStep::State::Stopped ? Token::Error : Token::Warning);
    arrange();
}

/// At the right where it fits beside the text, below it otherwise.
void StepRow::arrange()
{
    const int text = m_text->fontMetrics().horizontalAdvance(m_step.text);
    const int aside = m_aside->fontMetrics().horizontalAdvance(m_step.aside);
    const bool fits = markWidth + 2 * gap + text + aside + gap <= width();
    m_aside->setText(fits ? m_step.aside : QString{});
    m_aside->setVisible(fits && !m_step.aside.isEmpty());
    m_below->say(fits ? QString{} : m_step.aside);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace fractal::connect
