// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/section.h"
#include "app/connect/subject.h"

class QCheckBox;

namespace fractal::connect {

/// What the person has to have before anything else: three ticks of their own, and what is known to be in the way.
class StartSection : public Section {
    Q_OBJECT

public:
    StartSection(const Subject &subject, QWidget *parent);
    void refresh(); ///< also after a change of language

private:
    QCheckBox *addTick(QLatin1StringView name);
    void sayWhatIsMissing();
    void sayReach();

    Subject m_subject;
    QPushButton *m_open;
    QCheckBox *m_plan;
    QCheckBox *m_mode;
    QCheckBox *m_reach;
    look::HelpLine *m_planHelp;
    look::HelpLine *m_modeHelp;
    look::HelpLine *m_warning;
    look::HelpLine *m_reachHelp;
    look::HelpLine *m_privacy;
};

} // namespace fractal::connect
