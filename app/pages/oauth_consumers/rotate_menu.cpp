// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/rotate_menu.h"

#include "core/store/consumer_secrets.h"

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RotateMenu::RotateMenu(QWidget *parent)
    : QMenu{parent},
      m_head{addAction(QString{})},
      m_day{addOverlap(u"rotateDay"_s, consumers::usualOverlap)},
      m_hour{addOverlap(u"rotateHour"_s, 1h)},
      m_week{addOverlap(u"rotateWeek"_s, consumers::longestOverlap)},
      m_none{nullptr}
{
    setObjectName(u"rotateMenu"_s);
    addSeparator();
    m_none = addOverlap(u"rotateNow"_s, 0h);
    m_head->setEnabled(false);
    setDefaultAction(m_day);
}

QAction *RotateMenu::addOverlap(const QString &objectName, std::chrono::milliseconds overlap)
{
    QAction *action = addAction(QString{});
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, overlap] { emit chosen(overlap); });
    return action;
}

void RotateMenu::retranslate()
{
    m_head->setText(tr("A new secret. The old one goes on working for:"));
    m_day->setText(tr("24 hours"));
    m_hour->setText(tr("1 hour"));
    m_week->setText(tr("7 days"));
    m_none->setText(tr("End the old one at once…"));
}

} // namespace fractal::oauth_consumers
