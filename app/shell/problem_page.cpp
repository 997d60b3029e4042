// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/problem_page.h"

#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

ProblemPage::ProblemPage(const QString &detail, QWidget *parent)
    : QWidget{parent},
      m_detail{detail},
      m_state{new look::EmptyState{this}}
{
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_state);
    m_again = m_state->addButton(u"tryAgain"_s, true);
    m_another = m_state->addButton(u"chooseAnother"_s);
    connect(m_again, &QPushButton::clicked, this, &ProblemPage::tryAgain);
    connect(m_another, &QPushButton::clicked, this, &ProblemPage::chooseAnother);
    retranslate();
}

void ProblemPage::retranslate()
{
    m_state->setTexts(tr("This site cannot be opened"), m_detail);
    m_again->setText(tr("Try again"));
    m_another->setText(tr("Another site…"));
}

void ProblemPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fractal
