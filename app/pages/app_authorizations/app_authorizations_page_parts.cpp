// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "app/pages/app_authorizations/app_authorizations_page.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;

namespace {

constexpr int footerHeight = 32;

} // namespace

QWidget *AppAuthorizationsPage::buildFilterRow()
{
    auto *line = new QWidget{m_top};
    m_search = new look::SearchField{line};
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(232);
    m_chips = new look::FilterChips{line};
    auto *row = new QHBoxLayout{line};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_chips);
    row->addStretch(1);
    return line;
}

QWidget *AppAuthorizationsPage::buildBulkBar()
{
    auto *bar = new QWidget{m_top};
    m_ticked = new look::Text{TextSize::Body, bar};
    m_ticked->setObjectName(u"ticked"_s);
    m_ticked->setStrong(true);
    m_tickAll = look::button(u"tickAll"_s, look::Role::Link, bar);
    m_revokeTicked = look::button(u"revokeTicked"_s, look::Role::Destructive, bar);
    m_untick = look::iconButton("close", u"untick"_s, bar);
    auto *row = new QHBoxLayout{bar};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_ticked);
    row->addWidget(m_tickAll);
    row->addSpacing(8);
    row->addWidget(m_revokeTicked);
    row->addStretch();
    row->addWidget(m_untick);
    return bar;
}

QWidget *AppAuthorizationsPage::buildFooter()
{
    auto *footer = new QWidget{this};
    footer->setFixedHeight(std::max(footerHeight, fontMetrics().height() + 14));
    m_count = new look::Text{TextSize::Body, Token::Muted, footer};
    m_count->setObjectName(u"count"_s);
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_count);
    row->addWidget(new look::NewAbove{m_table, footer});
    row->addStretch();
    return footer;
}

void AppAuthorizationsPage::connectParts()
{
    m_model->moreWanted = [this] { m_rows.ask(RowsAsked::More); };
    m_model->ticksChanged = [this] {
        m_isAllTicked = false;
        refreshTicks();
    };
    connect(m_search, &look::SearchField::searched, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(m_chips, &look::FilterChips::chosenChanged, this, [this] { m_rows.ask(RowsAsked::Anew); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &AppAuthorizationsPage::sortBy);
    connect(m_table, &look::RecordTable::allTicked, m_model, [this](bool isTicked) { m_model->tickAll(isTicked); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        m_details->show(current.isValid() ? m_model->at(current.row()).authorization.id : AuthorizationId{});
    });
    connect(m_tickAll, &QPushButton::clicked, this, [this] {
        m_isAllTicked = true;
        refreshTicks();
    });
    connect(m_revokeTicked, &QPushButton::clicked, this, &AppAuthorizationsPage::revokeTicked);
    connect(m_untick, &QPushButton::clicked, this, &AppAuthorizationsPage::close);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_chips->choose({});
        m_rows.ask(RowsAsked::Anew);
    });
    connect(m_connect, &QPushButton::clicked, this, [this] { emit leaveFor(u"oauth_consumers"_s, u"connect:chatgpt"_s); });
    connect(m_details, &AuthorizationDetails::activityWanted, this, [this](const QString &key, const QString &name) {
        emit leaveFor(u"transactions_log"_s, u"consumer:%1 user:%2"_s.arg(key, name));
    });
    connect(m_details, &AuthorizationDetails::revokeWanted, m_deeds, &AuthorizationDeeds::revokeOne);
    connect(m_details, &AuthorizationDetails::revokeAllOfUserWanted, m_deeds, &AuthorizationDeeds::revokeAllOfUser);
    connect(m_details, &AuthorizationDetails::revokeAllOfConsumerWanted, m_deeds, &AuthorizationDeeds::revokeAllOfConsumer);
    connect(m_deeds, &AuthorizationDeeds::revoked, this, [this] {
        close();
        load();
    });
}

} // namespace fractal
