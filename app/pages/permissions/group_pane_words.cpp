// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of unsaved changes, and of whom they affect.
#include "app/pages/permissions/group_pane.h"

namespace fractal::permissions {

QString GroupPane::changesText() const
{
    const RightsDraft::Count count = draft().count();
    if (count.total() == 0)
        return {};
    const QString changes =
        tr("%n change(s) not saved: +%1 rights, −%2", nullptr, count.total()).arg(count.added).arg(count.removed);
    return count.rescoped == 0 ? changes : tr("%1, %n for other records", nullptr, count.rescoped).arg(changes);
}

QString GroupPane::followedText() const
{
    switch (draft().followed()) {
    case RightsDraft::Followed::View:
        return tr("View is ticked too.");
    case RightsDraft::Followed::OthersWithoutView:
        return tr("Without View the others go too.");
    case RightsDraft::Followed::Writing:
        return tr("Only View and Reports are kept.");
    case RightsDraft::Followed::Nothing:
        break;
    }
    return {};
}

void GroupPane::showFooter()
{
    const QString changes = changesText();
    m_dot->setVisible(!changes.isEmpty());
    m_changes->setText(changes);
    const auto people = static_cast<int>(m_usage.enabledAccounts);
    m_affects->setText(changes.isEmpty() || people == 0 ? QString{}
                                                        : tr("Affects %n person(s) at their next call.", nullptr, people));
    m_followed->setText(followedText());
    emit changed();
}

void GroupPane::showUsage()
{
    const QString accounts = tr("%n account(s)", nullptr, static_cast<int>(m_usage.accounts));
    const QString consumers = tr("%n consumer(s)", nullptr, static_cast<int>(m_usage.consumers));
    m_usedBy->setText(m_usage.isUsed() ? tr("Used by %1 and %2").arg(accounts, consumers) : tr("Nobody uses it"));
}

} // namespace fractal::permissions
