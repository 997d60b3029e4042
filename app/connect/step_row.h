// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/small_texts.h"
#include "app/widgets/parts.h"

namespace fractal::connect {

/// A step as the list shows it.
struct ShownStep {
    enum class State : quint8 { Done, Running, Stopped, Coming };
    State state = State::Coming;
    QString text;
    QString aside{}; ///< at the right: when, or what to do now
    QString note{}; ///< below: why it does not go on
    friend bool operator==(const ShownStep &, const ShownStep &) = default;
};

class StepRow : public QWidget {
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent);
    void set(const ShownStep &step);
    [[nodiscard]] const ShownStep &step() const { return m_step; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    ShownStep m_step;
    Mark *m_mark;
    look::Text *m_text;
    look::Text *m_aside;
    look::HelpLine *m_below; ///< the instruction, where there is no room at the right
    look::HelpLine *m_note;
};

} // namespace fractal::connect
