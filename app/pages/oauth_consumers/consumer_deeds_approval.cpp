// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of consumers that registered themselves.
#include "app/pages/oauth_consumers/consumer_deeds.h"
#include "core/store/self_registered.h"

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

void Deeds::approve(ConsumerId id)
{
    m_office.session.change<QString>(
        this, {.needs = {Resource::OAuthConsumers, Action::Edit}, .action = u"consumer.approve"_s},
        [id](Work &work, std::vector<journal::Change> &changes) -> Result<QString> {
            FRACTAL_TRY(journal::Change change, self_registered::approve(work, id));
            changes.push_back(change);
            return change.code;
        },
        [this](const Result<QString> &name) {
            if (!name)
                return complain(name.error());
            m_office.toasts.say(tr("%1 is approved.").arg(*name));
        });
}

void Deeds::blockDomain(const QString &domain)
{
    m_office.session.change<qint64>(
        this, {.needs = {Resource::Settings, Action::Edit}, .action = u"consumer.block_domain"_s},
        [domain](Work &work, std::vector<journal::Change> &changes) -> Result<qint64> {
            FRACTAL_TRY(changes, self_registered::blockDomain(work, domain));
            return std::ranges::count(changes, u"oauth_consumer"_s, &journal::Change::entity);
        },
        [this, domain](const Result<qint64> &disabled) {
            if (!disabled)
                return complain(disabled.error());
            m_office.toasts.say(tr("%1 is blocked; %n consumer(s) disabled.", nullptr, static_cast<int>(*disabled)).arg(domain));
        });
}

} // namespace fractal::oauth_consumers
