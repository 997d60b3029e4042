// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/api_key_form.h"

#include "app/pages/api_keys/api_key_words.h"
#include "app/session/reading.h"

#include <QUrl>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api_keys::ApiKey;

namespace {

constexpr auto staysShown = 60s;
constexpr int dots = 12;

} // namespace

ApiKeyForm::ApiKeyForm(Office &office, Deeds &deeds, QWidget *parent)
    : Surface{look::Token::Base, parent},
      m_office{office},
      m_deeds{deeds}
{
    setObjectName(u"apiKeyForm"_s);
    m_hide.setSingleShot(true);
    m_hide.setInterval(staysShown);
    build();
    connectParts();
}

void ApiKeyForm::connectParts()
{
    connect(m_name, &QLineEdit::textChanged, this, &ApiKeyForm::changed);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ApiKeyForm::changed);
    connect(m_expires, &ExpiryChoice::changed, this, &ApiKeyForm::changed);
    connect(m_close, &QPushButton::clicked, this, &ApiKeyForm::closeWanted);
    connect(m_copyKey, &QPushButton::clicked, this, [this] { copy(m_key.key, tr("Key copied.")); });
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { copy(m_command->text(), tr("Command copied. It asks for the secret.")); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { copy(m_address->text(), tr("Address copied.")); });
    connect(m_copySecret, &QPushButton::clicked, this, [this] {
        m_office.clipboard.copySecret(m_secret);
        m_isCopied = true;
        m_office.toasts.say(tr("Secret copied. It leaves the clipboard in 60 s."));
    });
    connect(m_showSecret, &QPushButton::clicked, this, [this] {
        m_isShown = !m_isShown;
        if (m_isShown)
            m_hide.start();
        refreshSecret();
    });
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_isShown = false;
        refreshSecret();
    });
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        m_deeds.rotate(m_key, [self = QPointer{this}, id = m_key.id](const crypto::Secret &secret) {
            if (self && self->m_key.id == id) // another one may be open by now
                self->takeSecret(secret);
        });
    });
    connect(m_toggle, &QPushButton::clicked, this, [this] { m_deeds.setEnabled(m_key, !m_key.enabled); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_deeds.remove(m_key, [self = QPointer{this}, id = m_key.id] {
            if (self)
                emit self->removed(id);
        });
    });
    connect(m_describe, &QPushButton::clicked, this,
            [this] { m_office.prompter.openAddress(QUrl{m_office.server.publicUrl() + u"/api/v1/docs"_s}); });
    connect(&m_office.server, &ServerWatch::changed, this, &ApiKeyForm::refreshUse);
}

void ApiKeyForm::copy(const QString &text, const QString &said)
{
    m_office.clipboard.copy(text);
    m_office.toasts.say(said);
}

void ApiKeyForm::startNew(const std::vector<groups::Group> &groups)
{
    leave();
    m_key = {};
    m_groups = groups;
    {
        const QSignalBlocker blocker{this};
        m_name->clear();
        m_expires->reset();
        m_group->setCurrentIndex(-1);
        fillGroups();
    }
    m_form->clearProblems();
    refreshFacts();
    m_name->setFocus();
    emit changed();
}

void ApiKeyForm::show(const ApiKey &key)
{
    leave();
    refresh(key);
}

void ApiKeyForm::refresh(const ApiKey &key)
{
    const bool isOther = m_key.id != key.id;
    m_key = key;
    if (!m_secret.isEmpty() && QString::fromLatin1(m_secret.reveal().first(key.secretHint.size())) != key.secretHint)
        leave(); // somebody gave it another one meanwhile
    if (isOther)
        m_form->clearProblems();
    refreshFacts();
    emit changed();
}

void ApiKeyForm::leave()
{
    m_secret = {};
    m_isShown = false;
    m_isCopied = false;
    m_hide.stop();
    refreshSecret();
}

void ApiKeyForm::takeSecret(const crypto::Secret &secret)
{
    m_secret = secret;
    m_key.secretHint = QString::fromLatin1(secret.reveal().first(4));
    m_isCopied = false;
    m_isShown = true;
    m_hide.start();
    refreshSecret();
    m_copySecret->setFocus(Qt::OtherFocusReason);
}

QStringList ApiKeyForm::unsaved() const
{
    if (m_isReadOnly || !isNew())
        return {};
    QStringList labels;
    if (!m_name->text().isEmpty())
        labels += m_rows[u"name"_s]->label();
    if (m_group->currentData().toLongLong() != 0)
        labels += m_rows[u"group"_s]->label();
    if (m_expires->isChanged())
        labels += m_rows[u"expires"_s]->label();
    return labels;
}

void ApiKeyForm::save()
{
    if (m_isSaving || !isNew() || unsaved().isEmpty())
        return;
    m_form->clearProblems();
    ApiKey wanted;
    wanted.name = m_name->text().trimmed();
    wanted.group.value = m_group->currentData().toLongLong();
    const moments::Reader reader = readerOf(m_office);
    const auto expiry = m_expires->expiry(reader.now, reader.timeZone);
    const auto mark = [this](const QString &field, bool isWrong) {
        m_rows[field]->setProblem(isWrong ? words::sentenceBeside(field) : QString{});
    };
    mark(u"name"_s, wanted.name.isEmpty());
    mark(u"group"_s, !wanted.group);
    mark(u"expires"_s, !expiry);
    if (const int wrong = m_form->focusFirstProblem(); wrong > 0)
        return emit refused({}, wrong);
    wanted.expiresAt = *expiry;
    m_isSaving = true;
    m_deeds.add(wanted, [this](Result<api_keys::Added> added) {
        m_isSaving = false;
        if (!added)
            return complain(added.error());
        m_key = added->apiKey;
        refreshFacts();
        takeSecret(added->secret);
        m_office.toasts.say(tr("%1 was created. Copy its key and secret: the secret is shown only now.").arg(m_key.name));
        emit changed();
        emit stored(m_key.id);
    });
}

void ApiKeyForm::complain(const Error &error)
{
    look::FormRow *row = m_rows.value(error.field);
    const QString beside = words::sentenceBeside(error.field);
    if (error.code != ErrorCode::ValidationFailed || row == nullptr || beside.isEmpty())
        return emit refused(sentenceFor(error), 0);
    row->setProblem(beside);
    emit refused({}, m_form->focusFirstProblem());
}

void ApiKeyForm::fillGroups()
{
    const QVariant chosen = m_group->currentData();
    m_group->clear();
    m_group->addItem(tr("Choose…"), qint64{0});
    for (const groups::Group &group : m_groups)
        m_group->addItem(group.name, group.id.value);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void ApiKeyForm::refreshFacts()
{
    const moments::Reader reader = readerOf(m_office);
    const State state = stateOf(m_key, reader.now);
    const bool mayRemove = m_office.session.may({Resource::ApiKeys, Action::Delete});
    m_title->setText(isNew() ? tr("New API key") : tr("API key"));
    m_status->setVisible(!isNew());
    m_status->set(words::shapeOf(state), words::nameOf(state));
    m_required->setVisible(isNew());
    m_rows[u"name"_s]->setLabel(tr("Name"), isNew());
    m_name->setReadOnly(!isNew() || m_isReadOnly);
    if (!isNew()) {
        const QSignalBlocker blocker{this};
        m_name->setText(m_key.name);
    }
    m_groupName->setText(m_key.groupName);
    m_until->setText(words::expiry(m_key, reader));
    m_lastUsed->setText(
        m_key.lastUsedAt && !m_key.lastUsedFrom.isEmpty()
            ? tr("%1, from %2", "moment, address").arg(moments::relative(m_key.lastUsedAt, reader), m_key.lastUsedFrom)
            : moments::relative(m_key.lastUsedAt, reader));
    m_keyText->setText(m_key.key);
    m_rows[u"group"_s]->setVisible(isNew());
    m_rows[u"expires"_s]->setVisible(isNew());
    for (const QString &row : {u"groupName"_s, u"until"_s, u"lastUsed"_s, u"key"_s, u"secret"_s})
        m_rows[row]->setVisible(!isNew());
    m_credentials->setVisible(!isNew());
    m_actions->setVisible(!isNew());
    m_toggle->setVisible(!m_isReadOnly);
    m_toggle->setText(m_key.enabled ? tr("Disable") : tr("Enable"));
    m_remove->setVisible(!m_isReadOnly && mayRemove);
    refreshSecret();
    refreshUse();
}

void ApiKeyForm::refreshSecret()
{
    const bool isHere = !m_secret.isEmpty();
    m_secretText->setText(isHere && m_isShown ? QString::fromLatin1(m_secret.reveal())
                                              : QString{m_key.secretHint + QString(dots, u'•')});
    m_secretText->setCursorPosition(0);
    m_showSecret->setVisible(isHere);
    m_showSecret->setText(m_isShown ? tr("Hide") : tr("Show"));
    m_copySecret->setVisible(isHere);
    m_rotate->setVisible(!isHere && !m_isReadOnly);
    m_rows[u"secret"_s]->setHelp(isHere ? tr("Copy it now: nobody can show it again. Keep it in a safe place; anyone who has it "
                                             "can pass for this key.")
                                        : tr("Only its hash is kept: nobody can show it again. Rotate it to get a new one."));
}

/// How it is used; without an address there is nothing to copy.
void ApiKeyForm::refreshUse()
{
    const QString base = m_office.server.publicUrl();
    const bool isUsable = !isNew() && !base.isEmpty();
    const QString address = base + u"/api/v1/work-orders?limit=100"_s;
    m_use->setVisible(isUsable);
    for (const QString &row : {u"command"_s, u"address"_s})
        m_rows[row]->setVisible(isUsable);
    m_command->setText(u"curl -u %1 '%2'"_s.arg(m_key.key, address));
    m_address->setText(address);
    for (QLineEdit *field : {m_command, m_address})
        field->setCursorPosition(0);
    m_describe->setVisible(isUsable);
}

void ApiKeyForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refreshFacts();
}

} // namespace fractal::api_connection
