// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/write_policy_choice.h"

#include <QWheelEvent>

namespace fractal::oauth_consumers {

WritePolicyChoice::WritePolicyChoice(QWidget *parent) : QComboBox{parent}
{
    for (const WritePolicy policy : {WritePolicy::Allowed, WritePolicy::Hold, WritePolicy::ReadOnly})
        addItem({}, static_cast<int>(policy));
    setObjectName(QStringLiteral("writes"));
    retranslate();
}

WritePolicy WritePolicyChoice::policy() const
{
    return static_cast<WritePolicy>(currentData().toInt());
}

void WritePolicyChoice::setPolicy(WritePolicy policy)
{
    setCurrentIndex(findData(static_cast<int>(policy)));
}

void WritePolicyChoice::retranslate()
{
    setItemText(0, tr("Whatever the person may"));
    setItemText(1, tr("What the person confirms, each time"));
    setItemText(2, tr("Nothing: it only reads"));
}

void WritePolicyChoice::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace fractal::oauth_consumers
