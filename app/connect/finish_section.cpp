// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/finish_section.h"

#include "app/connect/section.h"
#include "app/session/reading.h"
#include "app/widgets/style_painting.h"

#include <QPainter>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using connection_progress::Stage;
using look::Token;
using site_questions::Kind;
using site_questions::Question;

/// "● Connected as Marie Roux.   10:42:03"
class FinishSection::Banner : public QWidget {
public:
    explicit Banner(QWidget *parent)
        : QWidget{parent},
          m_text{new look::Text{look::TextSize::Body, Token::Ok, this}},
          m_when{new look::Text{look::TextSize::Body, Token::Ok, this}}
    {
        auto *row = new QHBoxLayout{this};
        row->setContentsMargins(32, 8, 12, 8);
        row->setSpacing(12);
        m_text->setObjectName(u"connectedAs"_s);
        setObjectName(u"connectedLine"_s);
        m_text->setStrong(true);
        m_text->setWordWrap(true);
        row->addWidget(m_text, 1);
        row->addWidget(m_when);
    }
    void say(const QString &text, const QString &when)
    {
        m_text->setText(text);
        m_when->setText(when);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        look::painting::box(painter, rect(), look::fillColour(palette(), look::Status::Ok), Qt::transparent, 6);
        look::paintShape(painter, {10, 0, 16, height()}, palette(), look::Status::Ok);
    }

private:
    look::Text *m_text;
    look::Text *m_when;
};

FinishSection::FinishSection(const Subject &subject, QWidget *parent)
    : QWidget{parent},
      m_subject{subject},
      m_banner{new Banner{this}},
      m_caution{new look::Text{look::TextSize::Body, this}},
      m_title{new look::Text{look::TextSize::Section, this}},
      m_why{new look::Text{look::TextSize::Body, Token::Muted, this}},
      m_list{new QVBoxLayout},
      m_first{new StepRow{this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(sheetMargin, 16, sheetMargin, 16);
    column->setSpacing(4);
    m_caution->setObjectName(u"caution"_s);
    m_first->setObjectName(u"firstQuestion"_s);
    for (look::Text *text : {m_caution, m_title, m_why})
        text->setWordWrap(true);
    m_list->setContentsMargins(0, 8, 0, 8);
    m_list->setSpacing(8);
    column->addWidget(m_banner);
    column->addSpacing(12);
    column->addWidget(m_caution);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addLayout(m_list);
    column->addWidget(m_first);
}

FinishSection::Row &FinishSection::row(std::size_t place)
{
    while (m_rows.size() <= place) {
        auto *all = new QWidget{this};
        const std::size_t at = m_rows.size();
        Row row{all, new look::Text{look::TextSize::Body, all}, new look::Text{look::TextSize::Body, Token::Muted, all},
                new look::Text{look::TextSize::Body, all},
                look::button(u"copyQuestion%1"_s.arg(at), look::Role::Plain, all, "copy")};
        row.question->setObjectName(u"question%1"_s.arg(at));
        row.question->setWordWrap(true);
        row.answer->setObjectName(u"answer%1"_s.arg(at));
        row.answer->setStrong(true);
        row.answer->setWordWrap(true);
        look::setSmall(row.copy);
        auto *column = new QVBoxLayout{all};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(new look::Line{Qt::Horizontal, all});
        column->addSpacing(4);
        column->addWidget(row.question);
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.label);
        line->addWidget(row.answer, 1);
        line->addWidget(row.copy);
        column->addLayout(line);
        m_list->addWidget(all);
        connect(row.copy, &QPushButton::clicked, this, [this, at] {
            m_subject.office.clipboard.copy(m_rows[at].question->text());
            m_rows[at].copy->setText(tr("Copied"));
            m_rows[at].copy->setIcon(look::icon("tick", Token::Ok));
        });
        m_rows.push_back(row);
    }
    return m_rows[place];
}

void FinishSection::setFacts(const SheetFacts &facts)
{
    m_facts = facts;
    if (facts.questions)
        m_questions = *facts.questions;
    refresh();
}

QString FinishSection::wordingOf(const Question &question) const
{
    switch (question.kind) {
    case Kind::OrdersOfAsset:
        return tr("How many work orders does %1 have?").arg(question.subject);
    case Kind::DearestAsset:
        return tr("Which asset has cost the most so far?");
    case Kind::OrdersStartedInYear:
        return tr("How many work orders were started in %1?").arg(question.year);
    case Kind::OpenOrders:
        break;
    }
    return tr("How many work orders are open now?");
}

QString FinishSection::answerOf(const Question &question) const
{
    return question.kind == Kind::DearestAsset ? question.subject : readerOf(m_subject.office).locale.toString(question.number);
}

void FinishSection::refresh()
{
    if (!m_facts)
        return;
    const connection_progress::Progress &progress = m_facts->progress;
    const moments::Reader reader = readerOf(m_subject.office);
    const QString &person = progress.step(Stage::Allowed).by;
    const auto &at = progress.step(Stage::ToolsRead).at;
    m_banner->say(person.isEmpty() ? tr("Connected.") : tr("Connected as %1.").arg(person),
                  at ? moments::time(*at, reader) : QString{});
    m_caution->setText(tr("Connected. Always check what %1 proposes before you confirm a change.").arg(m_subject.client.name));
    const connection_progress::Step &first = progress.step(Stage::FirstCall);
    const QString when = first.at ? moments::time(*first.at, reader) : QString{};
    m_first->set({first.isDone ? ShownStep::State::Done : ShownStep::State::Running,
                  first.isDone ? tr("First question answered") : tr("Waiting for the first question…"), when});
    refreshQuestions();
}

void FinishSection::refreshQuestions()
{
    const bool hasSome = !m_questions.empty();
    m_title->setVisible(hasSome);
    m_title->setText(tr("Try one of these questions"));
    m_why->setText(
        hasSome
            ? tr("Made from this site’s own records. %1 should give the same answer.").arg(m_subject.client.name)
            : tr("As soon as there are work orders that this person may see, questions to try stand here, with their answers."));
    for (std::size_t i = 0; i < std::max(m_questions.size(), m_rows.size()); ++i) {
        Row &shown = row(i);
        shown.all->setVisible(i < m_questions.size());
        if (i >= m_questions.size())
            continue;
        const QString question = wordingOf(m_questions[i]);
        const bool isNew = shown.question->text() != question || shown.copy->text().isEmpty();
        shown.question->setText(question);
        shown.label->setText(tr("Answer to expect"));
        shown.answer->setText(answerOf(m_questions[i]));
        if (isNew) {
            shown.copy->setText(tr("Copy question"));
            shown.copy->setIcon(look::icon("copy"));
        }
        shown.copy->setAccessibleName(tr("Copy the question: %1").arg(question));
    }
}

void FinishSection::retranslate()
{
    refresh();
}

} // namespace fractal::connect
