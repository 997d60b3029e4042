// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/secret_copy.h"

namespace fractal::connect {

using namespace Qt::StringLiterals;

void SecretCopy::copy(const consumers::Consumer &consumer)
{
    if (m_subject.office.session.wasConfirmedLately())
        reveal(consumer);
    else
        confirm(consumer, {});
}

void SecretCopy::confirm(const consumers::Consumer &consumer, const QString &problem)
{
    const auto entered = [self = QPointer{this}, consumer](const QString &password) {
        if (!self || password.isEmpty())
            return;
        self->m_subject.office.session.confirm(password, [self, consumer](const Result<void> &result) {
            if (!self)
                return;
            if (result)
                self->reveal(consumer);
            else if (result.error().code == ErrorCode::Forbidden)
                self->confirm(consumer, tr("This password is not right."));
            else
                emit self->failed(sentenceFor(result.error()));
        });
    };
    m_subject.office.prompter.askPassword(m_over, tr("Your password, before the secret is copied."), problem, entered);
}

void SecretCopy::reveal(const consumers::Consumer &consumer)
{
    const Deed deed{
        .needs = {Resource::OAuthConsumers, Action::Edit},
        .action = u"consumer.reveal"_s,
        .undoable = false,
        .reason = u"the secret of %1 (%2) was copied for %3"_s.arg(consumer.name, consumer.key, m_subject.client.name)};
    m_subject.office.session.change<crypto::Secret>(
        this, deed, [id = consumer.id](Work &work, std::vector<journal::Change> &) { return consumers::revealSecret(work, id); },
        [this](const Result<crypto::Secret> &secret) {
            if (secret) {
                m_subject.office.clipboard.copySecret(*secret);
                emit copied();
                return;
            }
            const bool isGone = secret.error().code == ErrorCode::NotFound || secret.error().code == ErrorCode::Corrupt;
            emit failed(isGone ? tr("This secret cannot be shown any more. Rotate it in the form to get a new one.")
                               : sentenceFor(secret.error()));
        });
}

} // namespace fractal::connect
