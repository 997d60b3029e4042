// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is unsaved, saving it, and what stands in the way.
#include "app/pages/oauth_consumers/consumer_form.h"
#include "app/pages/oauth_consumers/consumer_words.h"
#include "app/session/reading.h"

#include <QScrollArea>
#include <QTabBar>
#include <QTimer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::Consumer;

namespace {

constexpr int edge = 24;

} // namespace

QStringList ConsumerForm::unsaved() const
{
    return m_isOpen && !m_isReadOnly ? Words::differences(m_original, m_fields->draft(m_original)) : QStringList{};
}

void ConsumerForm::save()
{
    if (!m_isOpen || m_isSaving)
        return;
    if (const int wrong = m_fields->validate(); wrong > 0) {
        m_tabs->setCurrentIndex(0);
        return emit refused(tr("Some fields need attention."), wrong);
    }
    m_isSaving = true;
    m_deeds.save(m_fields->draft(m_original), [this](const Result<Saved> &done) {
        m_isSaving = false;
        if (done)
            finish(*done);
        else
            fail(done.error());
    });
}

void ConsumerForm::finish(const Saved &done)
{
    const bool isNew = !m_original.id;
    m_banner->clear();
    m_original = done.consumer;
    m_wanted = m_original.id;
    m_loaded.consumer = done.consumer;
    m_fields->fill(m_original);
    showAll();
    m_credentials->setFresh(done.secret);
    emit opened(m_original.id);
    emit unsavedChanged();
    if (isNew) {
        showCredentials();
        m_office.toasts.say(tr("%1 was created. Copy its key and secret.").arg(m_original.name));
        if (!m_client.isEmpty())
            connectClient(m_client);
    } else {
        m_office.toasts.say(tr("Saved."));
    }
    reload();
    emit saved(); // last: the page may go on to another consumer
}

void ConsumerForm::fail(const Error &error)
{
    if (error.code == ErrorCode::VersionConflict)
        return showConflict();
    if (error.code == ErrorCode::NotFound)
        m_office.toasts.complain(sentenceFor(error));
    const bool isOfField = error.code == ErrorCode::ValidationFailed && m_fields->showError(error.field, sentenceFor(error));
    emit refused(sentenceFor(error), isOfField ? 1 : 0);
}

void ConsumerForm::showConflict()
{
    using Theirs = std::pair<Consumer, consumers::LastChange>;
    m_office.background.read<Theirs>(
        this,
        [id = m_original.id](Work &work) -> Result<Theirs> {
            FRACTAL_TRY(Consumer consumer, consumers::find(work.connection, id));
            const auto change = consumers::lastChange(work.connection, id);
            return Theirs{std::move(consumer), change ? *change : consumers::LastChange{{}, work.now()}};
        },
        [this, id = m_original.id](const Result<Theirs> &theirs) {
            if (id == m_original.id && theirs)
                offerConflict(theirs->first, theirs->second);
            else if (!theirs)
                emit refused(sentenceFor(theirs.error()), 0);
        });
}

void ConsumerForm::offerConflict(const Consumer &theirs, const consumers::LastChange &change)
{
    const QString fields = QLocale{}.createSeparatedList(Words::differences(m_original, theirs));
    const QString who = change.who.isEmpty() ? tr("Somebody") : change.who;
    const QString sentence = tr("%1 changed this at %2: %3.").arg(who, moments::time(change.at, readerOf(m_office)), fields);
    const auto keepMine = [this, theirs] {
        const Consumer mine = m_fields->draft(theirs);
        m_original = theirs;
        m_fields->fill(mine);
        m_banner->clear();
        save();
    };
    const auto takeTheirs = [this, theirs] {
        m_banner->clear();
        m_original = theirs;
        m_fields->fill(theirs);
        emit unsavedChanged();
        reload();
    };
    if (fields.isEmpty()) // saved again as it was: nothing to choose
        return keepMine();
    m_banner->say(look::Status::Attention, sentence, {{tr("Keep mine"), keepMine}, {tr("Take theirs"), takeTheirs}});
    emit refused(sentence, 0);
}

void ConsumerForm::discard()
{
    m_banner->clear();
    if (!m_original.id)
        return emit gone();
    m_fields->fill(m_original);
    emit unsavedChanged();
    reload();
}

void ConsumerForm::showCredentials()
{
    m_tabs->setCurrentIndex(0);
    m_credentials->focusCopyKey();
    // After the layout knows how high everything is.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_credentials, 0, edge); });
}

} // namespace fractal::oauth_consumers
