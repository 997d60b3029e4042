// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/sheet_facts.h"
#include "app/connect/step_row.h"
#include "app/connect/subject.h"

class QVBoxLayout;

namespace fractal::connect {

/// The end: who is connected, and questions to try whose answers are known here.
class FinishSection : public QWidget {
    Q_OBJECT

public:
    FinishSection(const Subject &subject, QWidget *parent);
    void setFacts(const SheetFacts &facts);
    void retranslate();

private:
    struct Row {
        QWidget *all;
        look::Text *question;
        look::Text *label;
        look::Text *answer;
        QPushButton *copy;
    };
    class Banner;
    Row &row(std::size_t place);
    [[nodiscard]] QString wordingOf(const site_questions::Question &question) const;
    [[nodiscard]] QString answerOf(const site_questions::Question &question) const;
    void refresh();
    void refreshQuestions();

    Subject m_subject;
    std::optional<SheetFacts> m_facts;
    std::vector<site_questions::Question> m_questions;
    Banner *m_banner;
    look::Text *m_caution;
    look::Text *m_title;
    look::Text *m_why;
    QVBoxLayout *m_list;
    std::vector<Row> m_rows;
    StepRow *m_first;
};

} // namespace fractal::connect
