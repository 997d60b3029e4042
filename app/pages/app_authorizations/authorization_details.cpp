// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/app_authorizations/authorization_details.h"

#include "app/pages/app_authorizations/authorization_model.h"
#include "app/pages/app_authorizations/may_do.h"
#include "app/session/reading.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;

namespace {

constexpr int paneHeight = 132;

} // namespace

AuthorizationDetails::AuthorizationDetails(Office &office, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_title{new look::Text{TextSize::Section, this}},
      m_mayLabel{new look::Text{TextSize::Body, Token::Muted, this}},
      m_may{new look::Text{TextSize::Body, this}},
      m_validLabel{new look::Text{TextSize::Body, Token::Muted, this}},
      m_valid{new look::Text{TextSize::Body, this}},
      m_rows{new QWidget{this}},
      m_buttons{new QWidget{this}},
      m_activity{look::button(u"activity"_s, look::Role::Plain, m_buttons)},
      m_revoke{look::button(u"revoke"_s, look::Role::Destructive, m_buttons)},
      m_more{look::button(u"more"_s, look::Role::Plain, m_buttons, "more")}
{
    setObjectName(u"details"_s);
    build();
    connect(m_activity, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit activityWanted(m_details->row.authorization.consumerKey, m_details->row.authorization.userName);
    });
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (m_details)
            emit revokeWanted(m_details->row);
    });
    connect(m_more, &QPushButton::clicked, this, &AuthorizationDetails::openMore);
    retranslate();
}

void AuthorizationDetails::build()
{
    setMinimumHeight(paneHeight);
    m_title->setObjectName(u"detailsTitle"_s);
    m_may->setObjectName(u"mayDo"_s);
    m_valid->setObjectName(u"valid"_s);
    m_may->setWordWrap(true);
    m_valid->setWordWrap(true);
    auto *grid = new QGridLayout{m_rows};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mayLabel, 0, 0, Qt::AlignTop);
    grid->addWidget(m_may, 0, 1);
    grid->addWidget(m_validLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_valid, 1, 1);
    auto *row = new QHBoxLayout{m_buttons};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_activity);
    row->addWidget(m_revoke);
    row->addWidget(m_more);
    row->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    column->addStretch();
    column->addWidget(m_buttons);
}

void AuthorizationDetails::paintEvent(QPaintEvent *)
{
    QPainter{this}.fillRect(rect(), look::colour(palette(), Token::Window));
}

void AuthorizationDetails::show(AuthorizationId id)
{
    m_id = id;
    if (!id)
        return clear();
    m_office.background.read<authorizations::TableDetails>(
        this, [id](Work &work) { return authorizations::tableDetails(work.connection, id, work.now()); },
        [this, id](Result<authorizations::TableDetails> details) {
            if (id != m_id)
                return;
            if (!details)
                return clear(); // it has ended
            m_details = *std::move(details);
            fill();
        });
}

void AuthorizationDetails::refresh()
{
    show(m_id);
}

void AuthorizationDetails::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_revoke->setVisible(!isReadOnly);
    m_more->setVisible(!isReadOnly);
}

void AuthorizationDetails::clear()
{
    m_id = {};
    m_details.reset();
    m_title->setColour(Token::Muted);
    m_title->setText(tr("Choose a line to see what was allowed"));
    m_rows->hide();
    m_buttons->hide();
}

QString AuthorizationDetails::validity() const
{
    const moments::Reader reader = readerOf(m_office);
    const bool isOver = m_details->validUntil < reader.now;
    const bool isUnusedLimit = m_details->validUntil < m_details->row.authorization.expiresAt;
    const QString date = moments::date(m_details->validUntil, reader);
    const QString until = isOver ? tr("ended on %1 because it was not used").arg(date)
        : isUnusedLimit          ? tr("until %1 if unused").arg(date)
                                 : tr("until %1").arg(date);
    if (!m_details->calls)
        return until;
    return tr("%1 · %n call in the last 30 days", nullptr, static_cast<int>(*m_details->calls)).arg(until);
}

void AuthorizationDetails::fill()
{
    const authorizations::TableRow &row = m_details->row;
    m_title->setColour(Token::Text);
    m_title->setText(tr("%1 › %2", "person, app").arg(nameOf(row), row.authorization.consumerName));
    m_may->setText(may_do::inFull(row.rights, row.authorization.scopes, readerOf(m_office).locale, row.holdsWrites));
    m_valid->setText(validity());
    m_rows->show();
    m_buttons->show();
}

void AuthorizationDetails::openMore()
{
    if (!m_details)
        return;
    const authorizations::Authorization &given = m_details->row.authorization;
    auto *menu = new QMenu{m_more};
    menu->setObjectName(u"moreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto plain = [](QString name) { return name.replace(u'&', u"&&"_s); };
    QAction *ofUser = menu->addAction(
        tr("Revoke all of %1 (%2)…", "person").arg(plain(given.userDisplayName)).arg(m_details->ofUser), this,
        [this, details = *m_details] { emit revokeAllOfUserWanted(details.row, details.ofUser); });
    ofUser->setObjectName(u"revokeUser"_s);
    QAction *ofConsumer = menu->addAction(
        tr("Revoke all of %1 (%2)…", "app").arg(plain(given.consumerName)).arg(m_details->ofConsumer), this,
        [this, details = *m_details] { emit revokeAllOfConsumerWanted(details.row, details.ofConsumer); });
    ofConsumer->setObjectName(u"revokeConsumer"_s);
    menu->popup(m_more->mapToGlobal(QPoint{0, m_more->height()}));
}

void AuthorizationDetails::retranslate()
{
    m_mayLabel->setText(tr("May do"));
    m_validLabel->setText(tr("Valid"));
    m_activity->setText(tr("Activity"));
    m_revoke->setText(tr("Revoke access…"));
    look::setIconButtonText(m_more, tr("More"));
    if (m_details)
        fill();
    else
        clear();
}

} // namespace fractal
