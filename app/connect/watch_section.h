// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/section.h"
#include "app/connect/sheet_facts.h"
#include "app/connect/step_row.h"
#include "app/connect/subject.h"
#include "app/connect/watch_words.h"

namespace fractal::connect {

/// The list that ticks by itself, whichever process serves; where it stops it says why and what to do.
class WatchSection : public Section {
    Q_OBJECT

public:
    WatchSection(const Subject &subject, QWidget *parent);
    /// `asksAbove`: a refused address waits for the person's answer.
    void setProgress(const connection_progress::Progress &progress, bool asksAbove);
    void retranslate();
    [[nodiscard]] std::vector<ShownStep> steps() const { return m_shown; }

    static constexpr std::chrono::seconds silentAfter{60};

private:
    [[nodiscard]] std::vector<ShownStep> stepsOf() const;
    [[nodiscard]] ShownStep running(connection_progress::Stage stage) const;
    [[nodiscard]] QString noteOf(connection_progress::Stage stage) const;
    void follow();
    void refresh();
    void offerHelp();

    Subject m_subject;
    WatchWords m_words;
    connection_progress::Progress m_progress;
    bool m_asksAbove = false;
    int m_doneBefore = -1;
    Instant m_movedAt; ///< when it last went on
    std::vector<ShownStep> m_shown;
    std::vector<StepRow *> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_check;
    QPushButton *m_serve;
};

} // namespace fractal::connect
