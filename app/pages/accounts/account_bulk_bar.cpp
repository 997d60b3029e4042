// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/account_bulk_bar.h"

#include <QHBoxLayout>

namespace fractal::accounts {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : Surface{look::Token::Selection, parent},
      m_words{new look::Text{look::TextSize::Body, this}},
      m_enable{look::button(u"bulkEnable"_s, look::Role::Plain, this)},
      m_disable{look::button(u"bulkDisable"_s, look::Role::Plain, this)},
      m_signOut{look::button(u"bulkSignOut"_s, look::Role::Plain, this)},
      m_close{look::iconButton("close", u"bulkClose"_s, this)}
{
    m_words->setStrong(true);
    m_words->setObjectName(u"bulkCount"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addSpacing(8);
    for (QPushButton *deed : {m_enable, m_disable, m_signOut})
        row->addWidget(deed);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_enable, &QPushButton::clicked, this, [this] { emit enableWanted(true); });
    connect(m_disable, &QPushButton::clicked, this, [this] { emit enableWanted(false); });
    connect(m_signOut, &QPushButton::clicked, this, &BulkBar::signOutWanted);
    connect(m_close, &QPushButton::clicked, this, &BulkBar::closeWanted);
}

void BulkBar::setCount(int count)
{
    m_count = count;
    m_words->setText(tr("%n selected", nullptr, count));
}

void BulkBar::retranslate()
{
    m_enable->setText(tr("Enable"));
    m_disable->setText(tr("Disable"));
    m_signOut->setText(tr("Sign out everywhere…"));
    look::setIconButtonText(m_close, tr("Clear the selection"));
    setCount(m_count);
}

} // namespace fractal::accounts
