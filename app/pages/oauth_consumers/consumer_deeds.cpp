// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/consumer_deeds.h"

#include "core/store/authorizations.h"

#include <QPointer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;

namespace {

using Changes = std::vector<journal::Change>;

constexpr Permission mayEdit{Resource::OAuthConsumers, Action::Edit};
constexpr Permission mayAdd{Resource::OAuthConsumers, Action::Add};
constexpr Permission mayDelete{Resource::OAuthConsumers, Action::Delete};
constexpr Permission mayRevoke{Resource::Authorizations, Action::Delete};

Result<Saved> add(Work &work, Changes &changes, const Consumer &wanted, const QString &author)
{
    FRACTAL_TRY(const bool keeps, consumers::keepsSealed(work.connection));
    FRACTAL_TRY(consumers::Added added, consumers::add(work, wanted, author, keeps));
    changes.push_back(std::move(added.change));
    FRACTAL_TRY(Consumer stored, consumers::find(work.connection, added.consumer.id));
    return Saved{std::move(stored), std::move(added.secret)};
}

Result<Saved> update(Work &work, Changes &changes, const Consumer &wanted)
{
    FRACTAL_TRY(const Consumer present, consumers::find(work.connection, wanted.id));
    if (present.version != wanted.version)
        return failure(ErrorCode::VersionConflict, u"the consumer was changed meanwhile"_s, u"consumer"_s);
    FRACTAL_TRY(journal::Change change, consumers::update(work, wanted));
    changes.push_back(std::move(change));
    FRACTAL_TRY(Consumer stored, consumers::find(work.connection, wanted.id));
    return Saved{std::move(stored), {}};
}

/// Changes each that `change` says true for; how many those were.
Result<qint64> changeEach(Work &work, Changes &changes, const Deeds::Ids &ids, const std::function<bool(Consumer &)> &change)
{
    qint64 changed = 0;
    for (const ConsumerId id : ids) {
        auto consumer = consumers::find(work.connection, id);
        if (!consumer && consumer.error().code == ErrorCode::NotFound)
            continue; // removed meanwhile
        if (!consumer)
            return Failure{consumer.error()};
        if (!change(*consumer))
            continue;
        FRACTAL_TRY(journal::Change made, consumers::update(work, *consumer));
        changes.push_back(std::move(made));
        ++changed;
    }
    return changed;
}

} // namespace

Deeds::Deeds(Office &office, QWidget *over) : QObject{over}, m_office{office}, m_over{over} {}

void Deeds::complain(const Error &error)
{
    m_office.toasts.complain(sentenceFor(error));
}

void Deeds::save(const Consumer &wanted, std::function<void(Result<Saved>)> done)
{
    const Deed deed{.needs = wanted.id ? mayEdit : mayAdd, .action = wanted.id ? u"consumer.edit"_s : u"consumer.add"_s};
    m_office.session.change<Saved>(
        this, deed,
        [wanted, author = m_office.session.author().actor](Work &work, Changes &changes) {
            return wanted.id ? update(work, changes, wanted) : add(work, changes, wanted, author);
        },
        std::move(done));
}

void Deeds::setEnabled(const Ids &ids, bool isEnabled)
{
    const Deed deed{.needs = mayEdit, .action = isEnabled ? u"consumer.enable"_s : u"consumer.disable"_s};
    m_office.session.change<Ids>(
        this, deed,
        [ids, isEnabled](Work &work, Changes &changes) -> Result<Ids> {
            Ids changed;
            FRACTAL_TRY_VOID(changeEach(work, changes, ids, [&](Consumer &consumer) {
                if (consumer.enabled == isEnabled)
                    return false;
                consumer.enabled = isEnabled;
                changed.push_back(consumer.id);
                return true;
            }));
            return changed;
        },
        [this, isEnabled](const Result<Ids> &changed) {
            if (!changed)
                return complain(changed.error());
            const int n = static_cast<int>(changed->size());
            const QString said = isEnabled ? tr("%n consumer(s) enabled.", nullptr, n)
                                           : tr("%n consumer(s) disabled.", nullptr, n);
            m_office.toasts.say(said, {tr("Undo"), [self = QPointer{this}, those = *changed, isEnabled] {
                                           if (self)
                                               self->setEnabled(those, !isEnabled);
                                       }});
        });
}

void Deeds::changeGroup(const Ids &ids, GroupId group, const QString &groupName)
{
    m_office.session.change<qint64>(
        this, {.needs = mayEdit, .action = u"consumer.edit"_s},
        [ids, group](Work &work, Changes &changes) {
            return changeEach(work, changes, ids,
                              [&](Consumer &consumer) { return std::exchange(consumer.group, group) != group; });
        },
        [this, groupName](const Result<qint64> &changed) {
            if (!changed)
                return complain(changed.error());
            m_office.toasts.say(tr("%n consumer(s) now in %1.", nullptr, static_cast<int>(*changed)).arg(groupName));
        });
}

void Deeds::revoke(const Ids &ids)
{
    const Deed deed{.needs = mayRevoke,
                    .action = u"authorization.revoke"_s,
                    .undoable = false,
                    .reason = u"access that was ended stays ended; people connect again"_s};
    m_office.session.change<qint64>(
        this, deed,
        [ids](Work &work, Changes &) -> Result<qint64> {
            qint64 ended = 0;
            for (const ConsumerId id : ids) {
                FRACTAL_TRY(const qint64 count, authorizations::revokeAllOfConsumer(work, id, u"revoked in the window"_s));
                ended += count;
            }
            return ended;
        },
        [this](const Result<qint64> &ended) {
            if (!ended)
                return complain(ended.error());
            m_office.toasts.say(tr("%n authorization(s) revoked.", nullptr, static_cast<int>(*ended)));
        });
}

void Deeds::remove(ConsumerId id, std::function<void()> done)
{
    const Deed deed{.needs = mayDelete,
                    .action = u"consumer.remove"_s,
                    .undoable = false,
                    .reason = u"the access that it ended is not put back; add the consumer again"_s};
    m_office.session.change<QString>(
        this, deed,
        [id](Work &work, Changes &changes) -> Result<QString> {
            FRACTAL_TRY(journal::Change change, consumers::remove(work, id));
            changes.push_back(change);
            return change.code;
        },
        [this, done = std::move(done)](const Result<QString> &name) {
            if (!name)
                return complain(name.error());
            m_office.toasts.say(tr("%1 was removed.").arg(*name));
            done();
        });
}

void Deeds::rotate(const Consumer &consumer, std::chrono::milliseconds overlap, std::function<void(crypto::Secret)> done)
{
    const qint64 hours = std::chrono::duration_cast<std::chrono::hours>(overlap).count();
    const QString old = hours == 0 ? u"the old one is not put back"_s : u"the old one goes on working for %1 h"_s.arg(hours);
    const Deed deed{.needs = mayEdit,
                    .action = u"consumer.rotate_secret"_s,
                    .undoable = false,
                    .reason = u"the secret of %1 (%2) was replaced; %3"_s.arg(consumer.name, consumer.key, old)};
    m_office.session.change<crypto::Secret>(
        this, deed,
        [id = consumer.id, overlap](Work &work, Changes &) -> Result<crypto::Secret> {
            FRACTAL_TRY(const bool keeps, consumers::keepsSealed(work.connection));
            return consumers::rotateSecret(work, id,
                                           consumers::Rotation{.overlap = overlap, .expiresAt = {}, .keepSealed = keeps});
        },
        [this, done = std::move(done)](Result<crypto::Secret> secret) {
            if (!secret)
                return complain(secret.error());
            done(*std::move(secret));
        });
}

void Deeds::endSecret(const Consumer &consumer, const consumers::LiveSecret &secret)
{
    const Deed deed{
        .needs = mayEdit,
        .action = u"consumer.end_secret"_s,
        .undoable = false,
        .reason = u"the secret %1… of %2 (%3) was ended; it is not put back"_s.arg(secret.hint, consumer.name, consumer.key)};
    m_office.session.change<consumers::LiveSecret>(
        this, deed,
        [id = consumer.id, secret = secret.id](Work &work, Changes &) { return consumers::endSecret(work, id, secret); },
        [this](const Result<consumers::LiveSecret> &ended) {
            if (ended)
                return m_office.toasts.say(tr("The old secret works no more."));
            if (ended.error().code != ErrorCode::NotFound) // it ended by itself meanwhile
                complain(ended.error());
        });
}

void Deeds::reveal(ConsumerId id, const QString &name, const QString &key, const std::function<void(crypto::Secret)> &done)
{
    const Deed deed{.needs = mayEdit,
                    .action = u"consumer.reveal"_s,
                    .undoable = false,
                    .reason = u"the secret of %1 (%2) was shown"_s.arg(name, key)};
    confirmed({}, [this, id, deed, done] {
        m_office.session.change<crypto::Secret>(
            this, deed, [id](Work &work, Changes &) { return consumers::revealSecret(work, id); },
            [this, done](Result<crypto::Secret> secret) {
                if (secret)
                    return done(*std::move(secret));
                if (secret.error().code == ErrorCode::NotFound)
                    return m_office.toasts.complain(tr("No copy of this secret is kept. Rotate it to get a new one."));
                if (secret.error().code == ErrorCode::Corrupt)
                    return m_office.toasts.complain(tr("This secret was sealed with another key. Rotate it to get a new one."));
                complain(secret.error());
            });
    });
}

void Deeds::confirmed(const QString &problem, const std::function<void()> &then)
{
    if (m_office.session.wasConfirmedLately())
        return then();
    const QString why = tr("Your password, to show that it is you who reveals this secret.");
    m_office.prompter.askPassword(m_over, why, problem, [self = QPointer{this}, then](const QString &password) {
        if (!self || password.isEmpty())
            return;
        self->m_office.session.confirm(password, [self, then](const Result<void> &confirmation) {
            if (!self)
                return;
            if (confirmation)
                return then();
            if (confirmation.error().code != ErrorCode::Forbidden)
                return self->complain(confirmation.error());
            self->confirmed(tr("This password is not right."), then);
        });
    });
}

} // namespace fractal::oauth_consumers
