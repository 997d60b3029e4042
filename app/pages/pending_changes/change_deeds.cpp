// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/pending_changes/change_deeds.h"

#include "app/pages/pending_changes/change_words.h"
#include "app/session/held_changes.h"
#include "core/operations/pending_change.h"

namespace fractal::held {

using pending_changes::PendingChange;
using pending_changes::Status;

namespace {

Result<PendingChange> decision(Work &work, UserId user, const QString &name, const QString &publicUrl, bool isConfirmed)
{
    FRACTAL_TRY_VOID(held_changes::reachOf(work, user)); // the account may have been disabled meanwhile
    FRACTAL_TRY(const Principal person, Session::present(work, user));
    if (!isConfirmed)
        return operations::reject(name, person, work);
    FRACTAL_TRY(const Settings settings, Settings::load(work.connection));
    const SiteFacts site{.publicUrl = publicUrl.isEmpty() ? settings.publicUrl : publicUrl,
                         .timeZone = settings.timeZone,
                         .currency = settings.currency,
                         .siteName = settings.siteName};
    return operations::confirm(name, person, site, work);
}

} // namespace

void Deeds::decide(const PendingChange &change, bool isConfirmed)
{
    if (std::exchange(m_isDeciding, true))
        return;
    m_office.background.write<PendingChange>(
        this,
        [user = m_office.session.user().id, name = change.name, url = m_office.server.publicUrl(), isConfirmed](Work &work) {
            return decision(work, user, name, url, isConfirmed);
        },
        [this](const Result<PendingChange> &result) {
            m_isDeciding = false;
            tell(result);
            emit decided();
        });
}

void Deeds::tell(const Result<PendingChange> &result)
{
    if (!result && (result.error().code == ErrorCode::NotFound || result.error().code == ErrorCode::Refused))
        return m_office.toasts.complain(
            tr("This change does not wait any more: it was decided elsewhere, or its time was over."));
    if (!result)
        return m_office.toasts.complain(sentenceFor(result.error()));
    switch (result->status) {
    case Status::Confirmed:
        return m_office.toasts.say(tr("Done. %1 can see the change.").arg(result->consumerName));
    case Status::Rejected:
        return m_office.toasts.say(tr("Rejected. Nothing was changed."));
    default:
        return m_office.toasts.complain(tr("Nothing was changed: %1").arg(words::reason(*result)));
    }
}

} // namespace fractal::held
