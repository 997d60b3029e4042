// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/credentials_block.h"

#include "app/session/reading.h"

#include <QGridLayout>
#include <QPointer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto staysShown = 60s;

QLineEdit *shownValue(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit{parent};
    edit->setObjectName(name);
    edit->setReadOnly(true);
    edit->setFont(look::monoFont(parent->font()));
    edit->setContextMenuPolicy(Qt::NoContextMenu);
    return edit;
}

} // namespace

CredentialsBlock::CredentialsBlock(Office &office, Deeds &deeds, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_deeds{deeds},
      m_grid{new QGridLayout{this}},
      m_title{new look::Text{look::TextSize::Section, this}},
      m_createdLabel{new look::Text{look::TextSize::Body, look::Token::Muted, this}},
      m_created{new look::Text{look::TextSize::Body, this}},
      m_keyLabel{new look::Text{look::TextSize::Body, this}},
      m_key{shownValue(u"key"_s, this)},
      m_copyKey{look::button(u"copyKey"_s, look::Role::Plain, this, "copy")},
      m_secretLabel{new look::Text{look::TextSize::Body, this}},
      m_shown{shownValue(u"secret"_s, this)},
      m_show{look::button(u"showSecret"_s, look::Role::Plain, this)},
      m_copySecret{look::button(u"copySecret"_s, look::Role::Plain, this, "copy")},
      m_rotate{look::button(u"rotateSecret"_s, look::Role::Plain, this)},
      m_rotateMenu{new RotateMenu{this}},
      m_rows{new SecretRows{this}},
      m_help{new look::HelpLine{this}}
{
    m_created->setObjectName(u"creationDate"_s);
    m_help->setObjectName(u"secretHelp"_s);
    m_keyLabel->setBuddy(m_key);
    m_secretLabel->setBuddy(m_shown);
    m_hide.setSingleShot(true);
    m_hide.setInterval(staysShown);
    layOut();
    connectButtons();
}

void CredentialsBlock::layOut()
{
    m_grid->setContentsMargins(0, 16, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    auto *created = new QHBoxLayout;
    created->setSpacing(12);
    created->addWidget(m_createdLabel);
    created->addWidget(m_created);
    created->addStretch();
    auto *key = new QHBoxLayout;
    key->setSpacing(8);
    key->addWidget(m_key, 1);
    key->addWidget(m_copyKey);
    auto *secret = new QHBoxLayout;
    secret->setSpacing(8);
    secret->addWidget(m_shown, 1);
    for (QPushButton *button : {m_show, m_copySecret, m_rotate})
        secret->addWidget(button);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addLayout(created, 0, 1);
    m_grid->addWidget(m_keyLabel, 1, 0);
    m_grid->addLayout(key, 1, 1);
    m_grid->addWidget(m_secretLabel, 2, 0);
    m_grid->addLayout(secret, 2, 1);
    m_grid->addWidget(m_rows, 3, 1);
    m_grid->addWidget(m_help, 4, 1);
}

void CredentialsBlock::connectButtons()
{
    connect(&m_hide, &QTimer::timeout, this, &CredentialsBlock::hideSecret);
    connect(m_copyKey, &QPushButton::clicked, this, [this] {
        m_office.clipboard.copy(m_consumer.key);
        m_office.toasts.say(tr("Key copied."));
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (!m_secret.isEmpty())
            return hideSecret();
        withSecret([this](const crypto::Secret &revealed) { showSecret(revealed); });
    });
    connect(m_copySecret, &QPushButton::clicked, this, [this] {
        withSecret([this](const crypto::Secret &revealed) {
            m_office.clipboard.copySecret(revealed);
            m_office.toasts.say(tr("Secret copied. It leaves the clipboard in 60 s."));
        });
    });
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        m_rotateMenu->popup(m_rotate->mapToGlobal(QPoint{0, m_rotate->height()}));
    });
    connect(m_rotateMenu, &RotateMenu::chosen, this, &CredentialsBlock::askToRotate);
    connect(m_rows, &SecretRows::endWanted, this, &CredentialsBlock::askToEnd);
}

void CredentialsBlock::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
    for (look::Text *label : {m_title, m_keyLabel, m_secretLabel}) {
        label->setFixedWidth(width);
        label->setWordWrap(true);
    }
}

void CredentialsBlock::setConsumer(const consumers::Consumer &consumer, const std::vector<consumers::LiveSecret> &secrets)
{
    if (consumer.id != m_consumer.id || consumer.secretHint != m_consumer.secretHint)
        hideSecret();
    m_consumer = consumer;
    m_secrets = secrets;
    refresh();
}

void CredentialsBlock::setFresh(const crypto::Secret &secret)
{
    if (secret.isEmpty())
        return;
    m_consumer.secretHint = QString::fromLatin1(secret.reveal().first(4));
    showSecret(secret);
}

void CredentialsBlock::showSecret(const crypto::Secret &secret)
{
    m_secret = secret;
    m_hide.start();
    refresh();
}

void CredentialsBlock::hideSecret()
{
    m_hide.stop();
    m_secret = {};
    refresh();
}

void CredentialsBlock::withSecret(const std::function<void(const crypto::Secret &)> &then)
{
    if (!m_secret.isEmpty())
        return then(m_secret);
    m_deeds.reveal(m_consumer.id, m_consumer.name, m_consumer.key,
                   [self = QPointer{this}, id = m_consumer.id, then](const crypto::Secret &secret) {
                       if (self && self->m_consumer.id == id) // another one may be open by now
                           then(secret);
                   });
}

void CredentialsBlock::askToRotate(std::chrono::milliseconds overlap)
{
    const bool endsOne = m_secrets.size() > 1; // at most two work
    if (overlap > 0ms && !endsOne)
        return rotate(overlap);
    const QString text = overlap == 0ms
        ? tr("%1 stops working at once, until the new secret is copied into its settings.").arg(m_consumer.name)
        : tr("Two secrets of %1 work. The older one, %2…, ends at once.").arg(m_consumer.name, m_secrets.back().hint);
    const Prompter::Question question{
        .title = tr("Rotate the secret"), .text = text, .yes = tr("Rotate the secret"), .isDestructive = true};
    m_office.prompter.ask(this, question, [self = QPointer{this}, overlap](Prompter::Answer answer) {
        if (self && answer == Prompter::Answer::Yes)
            self->rotate(overlap);
    });
}

void CredentialsBlock::rotate(std::chrono::milliseconds overlap)
{
    m_deeds.rotate(m_consumer, overlap, [self = QPointer{this}, id = m_consumer.id, overlap](const crypto::Secret &secret) {
        if (!self || self->m_consumer.id != id)
            return;
        self->setFresh(secret);
        self->m_office.toasts.say(overlap == 0ms ? tr("The secret was replaced. Copy the new one.")
                                                 : tr("There is a new secret. Copy it before the old one stops working."));
    });
}

void CredentialsBlock::askToEnd(const consumers::LiveSecret &secret)
{
    const Prompter::Question question{.title = tr("End the old secret"),
                                      .text = tr("%1 can connect only with the new secret from then on.").arg(m_consumer.name),
                                      .yes = tr("End now"),
                                      .isDestructive = true};
    m_office.prompter.ask(this, question, [self = QPointer{this}, consumer = m_consumer, secret](Prompter::Answer answer) {
        if (self && answer == Prompter::Answer::Yes)
            self->m_deeds.endSecret(consumer, secret);
    });
}

void CredentialsBlock::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (isReadOnly)
        hideSecret();
    refresh();
}

void CredentialsBlock::focusCopyKey()
{
    m_copyKey->setFocus(Qt::OtherFocusReason);
}

void CredentialsBlock::refresh()
{
    const bool isShown = !m_secret.isEmpty();
    const bool isKept = !m_office.session.settings().neverShowSecrets;
    const bool hasSecret = !m_consumer.publicClient;
    m_created->setText(m_consumer.id ? moments::exact(m_consumer.createdAt, readerOf(m_office)).chopped(3)
                                     : QString{}); // without seconds
    m_key->setText(m_consumer.key);
    m_shown->setText(isShown ? QString::fromLatin1(m_secret.reveal()) : QString{m_consumer.secretHint + QString(8, u'•')});
    m_shown->setCursorPosition(0);
    m_shown->setVisible(hasSecret);
    m_show->setText(isShown ? tr("Hide") : tr("Show"));
    m_show->setVisible(hasSecret && !m_isReadOnly && (isKept || isShown));
    m_copySecret->setVisible(hasSecret && !m_isReadOnly && (isKept || isShown));
    m_rotate->setVisible(hasSecret && !m_isReadOnly);
    m_rows->setSecrets(hasSecret ? m_secrets : std::vector<consumers::LiveSecret>{}, readerOf(m_office), !m_isReadOnly);
    if (!hasSecret)
        m_help->say(tr("This consumer keeps no secret."));
    else if (isShown)
        m_help->say(tr("Keep the secret in a safe place. Anyone who has it can pass for this connection."));
    else
        m_help->say(isKept || m_isReadOnly ? QString{} : tr("This site never shows a secret again. Rotate it to get a new one."));
}

void CredentialsBlock::retranslate()
{
    m_title->setText(tr("Credentials:"));
    m_createdLabel->setText(tr("Creation date"));
    m_keyLabel->setText(tr("Key"));
    m_secretLabel->setText(tr("Secret"));
    m_copyKey->setText(tr("Copy"));
    m_copyKey->setAccessibleName(tr("Copy the key"));
    m_copySecret->setText(tr("Copy"));
    m_copySecret->setAccessibleName(tr("Copy the secret"));
    m_rotate->setText(tr("Rotate…"));
    m_rotateMenu->retranslate();
    refresh();
}

} // namespace fractal::oauth_consumers
