// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/verdict_model.h"

#include "app/pages/accounts/account_words.h"
#include "app/widgets/chip.h"

#include <QCoreApplication>

namespace fractal::preview {

namespace {

// clang-format off
std::vector<look::Column> columnsOfTable()
{
    return {
        {.id = "may", .title = QT_TRANSLATE_NOOP("fractal::preview::VerdictModel", "May they?"), .width = 152, .isSortable = false},
        {.id = "what", .title = QT_TRANSLATE_NOOP("fractal::preview::VerdictModel", "What"), .width = 220, .stretches = true, .isSortable = false},
        {.id = "kind", .title = QT_TRANSLATE_NOOP("fractal::preview::VerdictModel", "Kind"), .width = 104, .isSortable = false},
        {.id = "why", .title = QT_TRANSLATE_NOOP("fractal::preview::VerdictModel", "Which ones, or why not"), .width = 260, .isSortable = false},
    };
}
// clang-format on

} // namespace

VerdictModel::VerdictModel(QObject *parent)
    : RecordModel{columnsOfTable(), [](const Verdict &verdict) { return verdict.id; }, parent}
{}

void VerdictModel::setSubject(const Subject &subject)
{
    m_subject = subject;
}

QString VerdictModel::what(const Verdict &verdict)
{
    return QCoreApplication::translate(verdict.isTool ? "Operation" : "Permission", verdict.title);
}

QString VerdictModel::why(const Verdict &verdict) const
{
    switch (verdict.obstacle) {
    case Obstacle::None:
        if (verdict.waits)
            return verdict.rows == RowScope::Own     ? tr("their own, once confirmed")
                : verdict.rows == RowScope::Location ? tr("those in their location, once confirmed")
                                                     : tr("all, once confirmed");
        return verdict.rows == RowScope::Own     ? tr("their own")
            : verdict.rows == RowScope::Location ? tr("those in their location")
                                                 : tr("all");
    case Obstacle::Account:
        return tr("The account is disabled.");
    case Obstacle::Consumer:
        return tr("%1 is disabled.").arg(m_subject.consumer.name);
    case Obstacle::Profile:
        return tr("The profile %1 never allows it.").arg(accounts::titleOf(m_subject.person.profile));
    case Obstacle::NoGroup:
        return tr("The account has no permission group.");
    case Obstacle::Group:
        return tr("The group %1 does not allow it.").arg(m_subject.person.groupName);
    case Obstacle::Ceiling:
        return tr("%1 is limited to the group %2.").arg(m_subject.consumer.name, m_subject.consumer.groupName);
    case Obstacle::Unverified:
        return tr("Nobody has approved %1: it only reads.").arg(m_subject.consumer.name);
    case Obstacle::ReadOnly:
        return tr("%1 only reads.").arg(m_subject.consumer.name);
    }
    return {};
}

QVariant VerdictModel::cell(const Verdict &verdict, QStringView column, int role) const
{
    const bool isAllowed = verdict.obstacle == Obstacle::None;
    if (column == u"may" && role == look::StatusRole)
        return static_cast<int>(!isAllowed ? look::Status::Off : verdict.waits ? look::Status::Waiting : look::Status::Ok);
    if (role == look::MutedRole)
        return !isAllowed || column == u"kind";
    if (role == Qt::ToolTipRole)
        return column == u"what" ? QVariant{QString{verdict.name}} : column == u"why" ? QVariant{why(verdict)} : QVariant{};
    if (role != Qt::DisplayRole)
        return {};
    if (column == u"may")
        return !isAllowed ? tr("Cannot") : verdict.waits ? tr("Asks first") : tr("Can");
    if (column == u"what")
        return what(verdict);
    if (column == u"kind")
        return verdict.isTool ? tr("Tool") : tr("Right");
    return why(verdict);
}

QString VerdictModel::titleOf(const look::Column &column) const
{
    return tr(column.title);
}

} // namespace fractal::preview
