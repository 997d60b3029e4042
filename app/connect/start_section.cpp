// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/start_section.h"

#include "app/connect/flow_layout.h"
#include "core/store/public_url.h"

#include <QCheckBox>
#include <QUrl>

namespace fractal::connect {

using namespace Qt::StringLiterals;
using look::Token;

StartSection::StartSection(const Subject &subject, QWidget *parent)
    : Section{1, parent},
      m_subject{subject},
      m_open{look::button(u"openClient"_s, look::Role::Plain, this, "open_outside")},
      m_plan{addTick("plan"_L1)},
      m_mode{addTick("mode"_L1)},
      m_reach{addTick("reach"_L1)},
      m_planHelp{new look::HelpLine{this}},
      m_modeHelp{new look::HelpLine{this}},
      m_warning{new look::HelpLine{this}},
      m_reachHelp{new look::HelpLine{this}},
      m_privacy{new look::HelpLine{this}}
{
    look::setSmall(m_open);
    addAside(m_open);
    connect(m_open, &QPushButton::clicked, this,
            [this] { m_subject.office.prompter.openAddress(QUrl{m_subject.client.address}); });
    auto *ticks = new FlowLayout{16, 4};
    ticks->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *tick : {m_plan, m_mode, m_reach})
        ticks->addWidget(tick);
    body().addLayout(ticks);
    m_reachHelp->setObjectName(u"reachHelp"_s);
    m_warning->setObjectName(u"memoryWarning"_s);
    for (look::HelpLine *help : {m_planHelp, m_modeHelp, m_warning, m_reachHelp, m_privacy})
        body().addWidget(help);
}

QCheckBox *StartSection::addTick(QLatin1StringView name)
{
    auto *tick = new QCheckBox{this};
    tick->setObjectName(name + "Tick"_L1);
    tick->setChecked(m_subject.office.memory.value(m_subject.memoryKey(name)).toBool());
    connect(tick, &QCheckBox::toggled, this, [this, name](bool isOn) {
        m_subject.office.memory.setValue(m_subject.memoryKey(name), isOn);
        sayWhatIsMissing();
    });
    return tick;
}

void StartSection::refresh()
{
    const pages::ClientProfile &client = m_subject.client;
    setTitle(tr("Before you start"));
    m_open->setText(client.onPersonsComputer ? tr("Open its guide") : tr("Open %1").arg(client.name));
    m_plan->setText(tr("Paid plan"));
    m_plan->setVisible(!client.plans.isEmpty());
    m_mode->setText(Subject::said(client.developerMode));
    m_mode->setVisible(!client.developerMode.isEmpty());
    m_reach->setText(tr("Reachable"));
    m_warning->say(Subject::said(client.developerModeWarning));
    sayWhatIsMissing();
    sayReach();
}

void StartSection::sayWhatIsMissing()
{
    const pages::ClientProfile &client = m_subject.client;
    const bool needsPlan = !client.plans.isEmpty() && !m_plan->isChecked();
    m_planHelp->say(needsPlan ? tr("%1 connects other systems with these plans: %2. Its costs and limits are set by %3.")
                                    .arg(client.name, client.plans.join(u", "_s), client.operatedBy)
                              : QString{});
    const bool needsMode = !client.developerMode.isEmpty() && !m_mode->isChecked();
    m_modeHelp->say(needsMode ? tr("Switch it on here: %1.").arg(Subject::said(client.developerModePlace)) : QString{});
    const bool isReady = !needsPlan && !needsMode && m_reach->isChecked();
    m_privacy->say(isReady ? QString{} : Subject::said(client.privacy));
}

/// The program cannot see itself from outside: it says what cannot work, never that something does.
void StartSection::sayReach()
{
    const QString url = m_subject.office.server.publicUrl();
    if (url.isEmpty())
        return m_reachHelp->say(
            tr("The server does not run, or this site has no public address yet: see Configuration › General."), Token::Warning);
    if (m_subject.client.onPersonsComputer)
        return m_reachHelp->say(
            tr("The address has to open in the browser of the computer that %1 runs on.").arg(m_subject.client.name));
    const bool isPublic = url.startsWith("https://"_L1) && public_url::reachOf(url) == public_url::Reach::Internet;
    m_reachHelp->say(
        isPublic ? QString{}
                 : tr("%1 cannot reach this site yet: its address works only inside your network.").arg(m_subject.client.name),
        Token::Warning);
}

} // namespace fractal::connect
