// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows of a consumer, and its menu.
#include "app/connect/connect_sheet.h"
#include "app/connect/likely_client.h"
#include "app/pages/oauth_consumers/consumer_form.h"
#include "app/pages/oauth_consumers/consumer_words.h"
#include "app/session/reading.h"
#include "server/pages/client_profiles.h"

#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTimer>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;
using consumers::GrantType;

void ConsumerForm::showAll()
{
    const bool isNew = !m_original.id;
    m_title->setText(isNew ? tr("New OAuth consumer") : tr("Edit OAuth consumer"));
    m_status->setVisible(m_loaded.row.has_value());
    if (m_loaded.row)
        m_status->set(Words::shape(m_loaded.row->status), Words::status(m_loaded.row->status));
    m_credentials->setVisible(!isNew);
    m_credentials->setConsumer(m_original, m_loaded.secrets);
    m_danger->setVisible(!isNew && !m_isReadOnly);
    m_danger->setConsumer(m_original);
    const bool isForPeople = m_original.grantType == GrantType::AuthorizationCode;
    m_connect->setVisible(!isNew && !m_isReadOnly && isForPeople);
    m_connect->setText(tr("Connect %1…").arg(pages::clientProfileNamed(clientOf())->name));
    showTabs();
    showNotes();
}

void ConsumerForm::showTabs()
{
    const bool isNew = !m_original.id;
    m_tabs->setTabText(0, tr("Details"));
    m_tabs->setTabText(1, tr("Authorizations %1").arg(QLocale{}.toString(m_loaded.authorizations.size())));
    m_tabs->setTabText(2, tr("Activity"));
    m_tabs->setTabVisible(1, !isNew);
    m_tabs->setTabVisible(2, !isNew);
}

void ConsumerForm::showNotes()
{
    const moments::Reader reader = readerOf(m_office);
    std::vector<NoteList::Note> people;
    for (const authorizations::Authorization &one : m_loaded.authorizations) {
        const QString who = one.userDisplayName.isEmpty() ? one.userName : one.userDisplayName;
        people.push_back({.title = who.isEmpty() ? tr("The consumer itself") : who,
                          .text = {},
                          .detail = tr("Granted: %1 · last used: %2 · expires: %3")
                                        .arg(moments::relative(one.grantedAt, reader), moments::relative(one.lastUsedAt, reader),
                                             moments::date(one.expiresAt, reader)),
                          .exact = moments::exact(one.grantedAt, reader)});
    }
    m_authorizations->setNotes(people, tr("Nobody has connected it yet."));
    std::vector<NoteList::Note> refusals;
    for (const consumers::Refusal &one : m_loaded.refusals) {
        const QString when = moments::relative(one.at, reader);
        refusals.push_back({.title = {},
                            .text = Words::refusal(one),
                            .detail = one.address.isEmpty() ? when : tr("%1 · from %2").arg(when, one.address),
                            .exact = moments::exact(one.at, reader)});
    }
    m_activity->setNotes(refusals, tr("Nothing was refused."));
}

QString ConsumerForm::clientOf() const
{
    return connect::likelyClient(m_original);
}

void ConsumerForm::connectClient(const QString &client)
{
    connect::open(m_office, window(), m_original.id, client);
}

void ConsumerForm::showDanger()
{
    m_tabs->setCurrentIndex(0);
    m_danger->setOpen(true);
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_danger, 0, 24); });
}

void ConsumerForm::fillMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QMenu *>(u"connectOthers"_s); // clear() leaves a menu inside
    const auto add = [this](const QString &name, const QString &text, auto &&done) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, this, done);
    };
    const bool isSaved = static_cast<bool>(m_original.id);
    if (isSaved && !m_isReadOnly) {
        const bool isOn = m_original.enabled;
        add(u"toggleEnabled"_s, isOn ? tr("Disable") : tr("Enable"),
            [this, isOn] { m_deeds.setEnabled({m_original.id}, !isOn); });
    }
    add(u"copyCommand"_s, tr("Copy as command"), [this] {
        m_office.clipboard.copy(commandFor(m_fields->draft(m_original), m_fields->groupName()));
        m_office.toasts.say(tr("Command copied. It holds no secret."));
    });
    if (!isSaved)
        return;
    if (!m_isReadOnly && m_original.grantType == GrantType::AuthorizationCode)
        fillOtherClients();
    if (m_office.session.may({Resource::Journal, Action::View}))
        add(u"showLog"_s, tr("Show in the Transactions Log"),
            [this] { emit leaveFor(u"transactions_log"_s, u"consumer:"_s + m_original.key); });
    if (!m_isReadOnly) {
        m_menu->addSeparator();
        add(u"showDanger"_s, tr("Danger zone…"), [this] { showDanger(); });
    }
}

/// Each client that there is a sheet for, but the one on the button.
void ConsumerForm::fillOtherClients()
{
    QMenu *others = m_menu->addMenu(tr("Connect another program"));
    others->setObjectName(u"connectOthers"_s);
    for (const pages::ClientProfile &client : pages::clientProfiles()) {
        if (client.id == clientOf())
            continue;
        QAction *action = others->addAction(tr("Connect %1…").arg(client.name));
        action->setObjectName("connect_"_L1 + client.id);
        QObject::connect(action, &QAction::triggered, this, [this, id = client.id] { connectClient(id); });
    }
}

void ConsumerForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_fields->setReadOnly(isReadOnly);
    m_fields->setPreviewable(m_office.session.may({Resource::Users, Action::View}));
    m_credentials->setReadOnly(isReadOnly);
    showAll();
}

void ConsumerForm::retranslate()
{
    look::setIconButtonText(m_close, tr("Close the form"));
    look::setIconButtonText(m_more, tr("More"));
    m_tabs->setAccessibleName(tr("Parts of the form"));
    m_required->setText(tr("* required"));
    m_scroll->setAccessibleName(tr("Details"));
    m_authorizations->setAccessibleName(tr("Authorizations"));
    m_activity->setAccessibleName(tr("Activity"));
    m_fields->retranslate();
    m_credentials->retranslate();
    m_danger->retranslate();
    showAll();
}

} // namespace fractal::oauth_consumers
