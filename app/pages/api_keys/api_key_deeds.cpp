// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_deeds.h"

#include <QPointer>
#include <QWidget>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using api_keys::ApiKey;

namespace {

using Changes = std::vector<journal::Change>;

constexpr Permission mayAdd{Resource::ApiKeys, Action::Add};
constexpr Permission mayEdit{Resource::ApiKeys, Action::Edit};
constexpr Permission mayDelete{Resource::ApiKeys, Action::Delete};

} // namespace

void Deeds::ask(const Prompter::Question &question, const std::function<void()> &then)
{
    m_office.prompter.ask(m_over, question, [self = QPointer{this}, then](Prompter::Answer answer) {
        if (self && answer == Prompter::Answer::Yes)
            then();
    });
}

void Deeds::add(const ApiKey &wanted, std::function<void(Result<api_keys::Added>)> done)
{
    m_office.session.change<api_keys::Added>(
        this, {.needs = mayAdd, .action = u"api_key.add"_s},
        [wanted, author = m_office.session.author().actor](Work &work, Changes &changes) -> Result<api_keys::Added> {
            FRACTAL_TRY(auto added, api_keys::add(work, wanted, author));
            changes.push_back(added.change);
            return added;
        },
        std::move(done));
}

void Deeds::setEnabled(const ApiKey &key, bool isEnabled)
{
    m_office.session.change<bool>(
        this, {.needs = mayEdit, .action = isEnabled ? u"api_key.enable"_s : u"api_key.disable"_s},
        [id = key.id, isEnabled](Work &work, Changes &changes) -> Result<bool> {
            FRACTAL_TRY(journal::Change change, api_keys::setEnabled(work, id, isEnabled));
            changes.push_back(std::move(change));
            return true;
        },
        [this, key, isEnabled](const Result<bool> &done) {
            if (!done)
                return complain(done.error());
            m_office.toasts.say(isEnabled ? tr("%1 works again.").arg(key.name)
                                          : tr("%1 is refused until it is enabled.").arg(key.name),
                                {tr("Undo"), [self = QPointer{this}, key, isEnabled] {
                                     if (self)
                                         self->setEnabled(key, !isEnabled);
                                 }});
        });
}

void Deeds::rotate(const ApiKey &key, const std::function<void(crypto::Secret)> &done)
{
    const Deed deed{.needs = mayEdit,
                    .action = u"api_key.rotate_secret"_s,
                    .undoable = false,
                    .reason = u"the secret of %1 (%2) was replaced; the old one is not put back"_s.arg(key.name, key.key)};
    ask({.title = tr("Rotate the secret"),
         .text = tr("What uses %1 is refused at once, until the new secret is copied into its settings.").arg(key.name),
         .yes = tr("Rotate the secret"),
         .isDestructive = true},
        [this, deed, id = key.id, done] {
            m_office.session.change<crypto::Secret>(
                this, deed, [id](Work &work, Changes &) { return api_keys::rotateSecret(work, id); },
                [this, done](Result<crypto::Secret> secret) {
                    if (!secret)
                        return complain(secret.error());
                    m_office.toasts.say(tr("The secret was replaced. Copy the new one."));
                    done(*std::move(secret));
                });
        });
}

void Deeds::remove(const ApiKey &key, const std::function<void()> &done)
{
    const Deed deed{.needs = mayDelete,
                    .action = u"api_key.remove"_s,
                    .undoable = false,
                    .reason = u"its secret is forgotten; add an API key again"_s};
    ask({.title = tr("Remove this API key"),
         .text = tr("What uses %1 is refused at once. Its key and secret are never valid again.").arg(key.name),
         .yes = tr("Remove"),
         .isDestructive = true,
         .typedName = key.name},
        [this, deed, key, done] {
            m_office.session.change<bool>(
                this, deed,
                [id = key.id](Work &work, Changes &changes) -> Result<bool> {
                    FRACTAL_TRY(journal::Change change, api_keys::remove(work, id));
                    changes.push_back(std::move(change));
                    return true;
                },
                [this, key, done](const Result<bool> &removed) {
                    if (!removed)
                        return complain(removed.error());
                    m_office.toasts.say(tr("%1 was removed.").arg(key.name));
                    done();
                });
        });
}

} // namespace fractal::api_connection
