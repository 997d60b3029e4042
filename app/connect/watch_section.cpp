// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/watch_section.h"

#include "app/connect/flow_layout.h"
#include "app/session/reading.h"

#include <QAccessible>
#include <QUrl>

#include <algorithm>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using connection_progress::Stage;
using connection_progress::stageCount;

WatchSection::WatchSection(const Subject &subject, QWidget *parent)
    : Section{4, parent},
      m_subject{subject},
      m_words{subject.client},
      m_movedAt{subject.office.background.site().clock().now()},
      m_list{new QVBoxLayout},
      m_check{look::button(u"checkAddress"_s, look::Role::Plain, this, "open_outside")},
      m_serve{look::button(u"startServer"_s, look::Role::Plain, this)}
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    body().addLayout(m_list);
    auto *buttons = new FlowLayout{8, 8};
    buttons->setContentsMargins(24, 0, 0, 0);
    for (QPushButton *button : {m_check, m_serve}) {
        look::setSmall(button);
        button->hide();
        buttons->addWidget(button);
    }
    body().addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this,
            [this] { m_subject.office.prompter.openAddress(QUrl{m_subject.office.server.publicUrl()}); });
    connect(m_serve, &QPushButton::clicked, this, [this] { m_subject.office.server.start(); });
    connect(&m_subject.office.server, &ServerWatch::changed, this, &WatchSection::refresh);
}

void WatchSection::setProgress(const connection_progress::Progress &progress, bool asksAbove)
{
    m_progress = progress;
    m_asksAbove = asksAbove;
    follow();
    refresh();
}

/// Since when nothing has come any more.
void WatchSection::follow()
{
    const auto done = static_cast<int>(std::ranges::count_if(m_progress.steps, &connection_progress::Step::isDone));
    if (m_doneBefore >= 0 && done != m_doneBefore)
        m_movedAt = m_subject.office.background.site().clock().now();
    m_doneBefore = done;
    for (const connection_progress::Step &step : m_progress.steps) {
        if (step.at)
            m_movedAt = std::max(m_movedAt, *step.at);
    }
    if (m_progress.refusal)
        m_movedAt = std::max(m_movedAt, m_progress.refusal->at);
}

QString WatchSection::noteOf(Stage stage) const
{
    const ServerWatch::State state = m_subject.office.server.state();
    if (state == ServerWatch::State::Stopped)
        return tr("The server of this site does not run: nobody can connect.");
    if (m_progress.refusal && !m_asksAbove)
        return m_words.refusal(*m_progress.refusal);
    const bool isSilent = m_subject.office.background.site().clock().now() - m_movedAt >= silentAfter;
    return isSilent && !m_asksAbove ? m_words.silence(stage) : QString{};
}

ShownStep WatchSection::running(Stage stage) const
{
    if (m_asksAbove)
        return {ShownStep::State::Running, tr("Waiting for your answer above…")};
    const bool isStopped = m_progress.refusal || m_subject.office.server.state() == ServerWatch::State::Stopped;
    return {isStopped ? ShownStep::State::Stopped : ShownStep::State::Running, m_words.waiting(stage), m_words.instruction(stage),
            noteOf(stage)};
}

std::vector<ShownStep> WatchSection::stepsOf() const
{
    std::vector<ShownStep> steps;
    bool isRunning = false;
    for (std::size_t i = 0; i < stageCount; ++i) {
        const auto stage = static_cast<Stage>(i);
        const connection_progress::Step &step = m_progress.steps[i];
        if (step.isDone) {
            const QString when = step.at ? moments::time(*step.at, readerOf(m_subject.office)) : QString{};
            steps.push_back({ShownStep::State::Done, m_words.done(stage, step.by), when});
            continue;
        }
        const bool isFirst = !std::exchange(isRunning, true);
        if (isFirst)
            steps.push_back(running(stage));
        if (!isFirst || m_asksAbove)
            steps.push_back({ShownStep::State::Coming, m_words.coming(stage)});
    }
    return steps;
}

void WatchSection::refresh()
{
    m_shown = stepsOf();
    while (m_rows.size() < m_shown.size()) {
        m_rows.push_back(new StepRow{this});
        m_rows.back()->setObjectName(u"step%1"_s.arg(m_rows.size() - 1));
        m_list->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < m_shown.size());
        if (i < m_shown.size())
            m_rows[i]->set(m_shown[i]);
    }
    offerHelp();
}

void WatchSection::offerHelp()
{
    const bool isStopped = m_subject.office.server.state() == ServerWatch::State::Stopped;
    const bool waitsForVisit = !m_progress.step(Stage::Found).isDone && !m_progress.refusal
        && !m_subject.office.server.publicUrl().isEmpty();
    m_serve->setVisible(isStopped);
    m_check->setVisible(!isStopped && waitsForVisit && !noteOf(Stage::Found).isEmpty());
}

void WatchSection::retranslate()
{
    setTitle(tr("Watch it happen"));
    m_check->setText(tr("Check the address"));
    m_serve->setText(tr("Start the server"));
    refresh();
}

} // namespace fractal::connect
