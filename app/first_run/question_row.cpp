// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/first_run/question_row.h"

namespace fractal {

using namespace Qt::StringLiterals;
using look::Token;

QuestionRow::QuestionRow(const QString &objectName, int answers, QWidget *parent)
    : QWidget{parent},
      m_question{new look::Text{look::TextSize::Body, this}}
{
    setObjectName(objectName);
    auto *sign = new QLabel{this};
    sign->setPixmap(look::icon("info", Token::Accent).pixmap(16, 16));
    m_question->setWordWrap(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 5, 0, 5);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(m_question, 1);
    for (int i = 0; i < answers; ++i) {
        QPushButton *button = look::button(objectName + u"_%1"_s.arg(i), look::Role::Plain, this);
        button->setCheckable(true);
        row->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            setAnswer(i);
            emit answered(i);
        });
    }
    hide();
}

void QuestionRow::say(const QString &question, const QStringList &answers)
{
    m_question->setText(question);
    for (std::size_t i = 0; i < m_buttons.size() && static_cast<qsizetype>(i) < answers.size(); ++i)
        m_buttons[i]->setText(answers[static_cast<qsizetype>(i)]);
}

void QuestionRow::setAnswer(int answer)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == answer);
}

int QuestionRow::answer() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace fractal
