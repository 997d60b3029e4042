// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved, and what is done with an account at once.
#include "app/pages/accounts/account_form.h"
#include "app/pages/accounts/account_words.h"

namespace fractal::accounts {

using namespace Qt::StringLiterals;

bool AccountForm::isDirty(const users::User &now) const
{
    const users::User &was = m_row.user;
    return now.displayName != was.displayName || now.email != was.email || now.profile != was.profile || now.group != was.group
        || m_location->code() != was.locationCode || now.language != was.language || now.enabled != was.enabled;
}

void AccountForm::save()
{
    if (m_isSaving || unsaved().isEmpty())
        return;
    m_form->clearProblems();
    const bool hasPassword = isNew() || !m_password->isEmpty();
    if (hasPassword && !m_password->check())
        return emit refused({}, m_form->focusFirstProblem());
    m_isSaving = true;
    if (isNew())
        saveNew();
    else if (isDirty(wanted()))
        saveEdited();
    else
        savePassword();
}

void AccountForm::saveNew()
{
    const users::User now = wanted();
    users::NewUser account;
    account.name = now.name;
    account.displayName = now.displayName;
    account.email = now.email;
    account.profile = now.profile;
    account.group = now.group;
    account.language = now.language;
    m_deeds.add(account, m_location->code(), m_password->password(),
                [this, name = now.name](const Result<UserId> &result) { done(result, tr("%1 may sign in now.").arg(name)); });
}

void AccountForm::saveEdited()
{
    m_deeds.edit(m_row.user, wanted(), m_location->code(), [this](const Result<UserId> &result) {
        if (result && !m_password->isEmpty())
            savePassword();
        else
            done(result, tr("Saved."));
    });
}

void AccountForm::savePassword()
{
    m_deeds.setPassword(m_row.user, m_password->password(), [this](const Result<UserId> &result) {
        done(result,
             tr("%1 has a new password. Browsers and apps that were signed in must sign in again.").arg(m_row.user.displayName));
    });
}

void AccountForm::askSignOut()
{
    const QString name = m_row.user.displayName;
    const Prompter::Question question{
        .title = tr("Sign out everywhere"),
        .text =
            tr("All browser sessions of %1 end at once. Apps that are connected stay connected; they are listed under App authorizations.")
                .arg(name),
        .yes = tr("Sign out everywhere"),
        .isDestructive = true};
    m_office.prompter.ask(this, question, [this, name](Prompter::Answer answer) {
        if (answer == Prompter::Answer::Yes)
            m_deeds.signOut({m_row.user.id}, [this, name](const Result<UserId> &result) {
                done(result, tr("%1: all sessions are ended.").arg(name));
            });
    });
}

void AccountForm::askResetStep()
{
    const QString name = m_row.user.displayName;
    const Prompter::Question question{
        .title = tr("Reset two-step authentication"),
        .text =
            tr("Do this only when you are sure that %1 asks for it: the password alone then signs in. They set it up again on "
               "their account’s page.")
                .arg(name),
        .yes = tr("Reset"),
        .isDestructive = true};
    m_office.prompter.ask(this, question, [this, name](Prompter::Answer answer) {
        if (answer == Prompter::Answer::Yes)
            m_deeds.resetSecondStep(m_row.user, [this, name](const Result<UserId> &result) {
                done(result, tr("%1 signs in with the password alone.").arg(name));
            });
    });
}

void AccountForm::done(const Result<UserId> &result, const QString &sentence)
{
    m_isSaving = false;
    if (!result)
        return complain(result.error());
    m_office.toasts.say(sentence);
    m_password->setShown(false);
    emit stored(*result);
}

void AccountForm::complain(const Error &error)
{
    look::FormRow *row = m_rows.value(error.field);
    const QString beside = sentenceBeside(error);
    if (row == nullptr || beside.isEmpty())
        return emit refused(sentenceOf(error), 0);
    row->setProblem(beside);
    emit refused({}, m_form->focusFirstProblem());
}

} // namespace fractal::accounts
