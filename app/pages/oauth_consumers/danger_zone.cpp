// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/danger_zone.h"

#include <QGridLayout>
#include <QPointer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

DangerZone::DangerZone(Office &office, Deeds &deeds, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_deeds{deeds},
      m_toggle{look::button(u"dangerZone"_s, look::Role::Link, this, "chevron_right")},
      m_content{new QWidget{this}},
      m_revokeText{new look::Text{look::TextSize::Body, m_content}},
      m_revoke{look::button(u"revokeAll"_s, look::Role::Destructive, m_content)},
      m_removeText{new look::Text{look::TextSize::Body, m_content}},
      m_remove{look::button(u"removeConsumer"_s, look::Role::Destructive, m_content)}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_toggle);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(m_content);
    auto *grid = new QGridLayout{m_content};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    m_revokeText->setWordWrap(true);
    m_removeText->setWordWrap(true);
    grid->addWidget(m_revokeText, 0, 0);
    grid->addWidget(m_revoke, 0, 1);
    grid->addWidget(m_removeText, 1, 0);
    grid->addWidget(m_remove, 1, 1);
    m_content->hide();
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        setOpen(!m_content->isVisibleTo(this));
        if (m_content->isVisibleTo(this))
            emit opened();
    });
    connect(m_revoke, &QPushButton::clicked, this, &DangerZone::askToRevoke);
    connect(m_remove, &QPushButton::clicked, this, &DangerZone::askToRemove);
}

void DangerZone::setConsumer(const consumers::Consumer &consumer)
{
    if (consumer.id != m_consumer.id)
        setOpen(false);
    m_consumer = consumer;
    const Session &session = m_office.session;
    const bool mayRevoke = session.may({Resource::Authorizations, Action::Delete});
    const bool mayRemove = session.may({Resource::OAuthConsumers, Action::Delete});
    for (QWidget *part : std::initializer_list<QWidget *>{m_revokeText, m_revoke})
        part->setVisible(mayRevoke);
    for (QWidget *part : std::initializer_list<QWidget *>{m_removeText, m_remove})
        part->setVisible(mayRemove);
    m_toggle->setVisible(mayRevoke || mayRemove);
}

void DangerZone::setOpen(bool isOpen)
{
    m_content->setVisible(isOpen);
    m_toggle->setIcon(look::icon(isOpen ? "chevron_down" : "chevron_right", look::Token::Accent));
}

void DangerZone::askToRevoke()
{
    const Prompter::Question question{
        .title = tr("Revoke all authorizations"),
        .text = tr("Everybody who connected %1 loses access at once. People can connect again.").arg(m_consumer.name),
        .yes = tr("Revoke access"),
        .isDestructive = true};
    m_office.prompter.ask(this, question, [self = QPointer{this}, id = m_consumer.id](Prompter::Answer answer) {
        if (self && answer == Prompter::Answer::Yes)
            self->m_deeds.revoke({id});
    });
}

void DangerZone::askToRemove()
{
    const Prompter::Question question{
        .title = tr("Remove this consumer"),
        .text =
            tr("%1 stops working at once, its key and secret are never valid again, and everybody who connected it loses access.")
                .arg(m_consumer.name),
        .yes = tr("Remove"),
        .isDestructive = true,
        .typedName = m_consumer.name};
    m_office.prompter.ask(this, question, [self = QPointer{this}, id = m_consumer.id](Prompter::Answer answer) {
        if (!self || answer != Prompter::Answer::Yes)
            return;
        self->m_deeds.remove(id, [self, id] {
            if (self)
                emit self->removed(id);
        });
    });
}

void DangerZone::retranslate()
{
    m_toggle->setText(tr("Danger zone"));
    m_revokeText->setText(tr("Everybody who connected it loses access at once."));
    m_revoke->setText(tr("Revoke all authorizations"));
    m_removeText->setText(tr("Key and secret are never valid again."));
    m_remove->setText(tr("Remove…"));
}

} // namespace fractal::oauth_consumers
