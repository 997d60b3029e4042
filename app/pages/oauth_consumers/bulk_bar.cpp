// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/bulk_bar.h"

#include <QMenu>

namespace fractal::oauth_consumers {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : Surface{look::Token::Selection, parent},
      m_count{new look::Text{look::TextSize::Body, look::Token::SelectionText, this}},
      m_all{look::button(u"bulkAll"_s, look::Role::Link, this)},
      m_disable{look::button(u"bulkDisable"_s, look::Role::Plain, this)},
      m_enable{look::button(u"bulkEnable"_s, look::Role::Plain, this)},
      m_revoke{look::button(u"bulkRevoke"_s, look::Role::Destructive, this)},
      m_group{look::button(u"bulkGroup"_s, look::Role::Plain, this)},
      m_groups{new QMenu{this}},
      m_export{look::button(u"bulkExport"_s, look::Role::Plain, this)},
      m_formats{new QMenu{this}},
      m_csv{m_formats->addAction(QString{})},
      m_json{m_formats->addAction(QString{})},
      m_close{look::iconButton("close", u"bulkClose"_s, this)}
{
    m_count->setObjectName(u"bulkCount"_s);
    m_count->setStrong(true);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addSpacing(12);
    row->addWidget(m_disable);
    row->addWidget(m_enable);
    row->addWidget(m_revoke);
    row->addWidget(m_group);
    row->addWidget(m_export);
    row->addStretch();
    row->addWidget(m_close);
    setFixedHeight(46);
    connect(m_all, &QPushButton::clicked, this, &BulkBar::allWanted);
    connect(m_disable, &QPushButton::clicked, this, &BulkBar::disableWanted);
    connect(m_enable, &QPushButton::clicked, this, &BulkBar::enableWanted);
    connect(m_revoke, &QPushButton::clicked, this, &BulkBar::revokeWanted);
    connect(m_close, &QPushButton::clicked, this, &BulkBar::closeWanted);
    const auto popUp = [this](QPushButton *button, QMenu *menu) {
        connect(button, &QPushButton::clicked, this, [button, menu] {
            menu->popup(button->mapToGlobal(QPoint{0, button->height() + 2}));
        });
    };
    popUp(m_group, m_groups);
    popUp(m_export, m_formats);
    m_csv->setObjectName(u"bulkExport_csv"_s);
    m_json->setObjectName(u"bulkExport_json"_s);
    connect(m_csv, &QAction::triggered, this, [this] { emit exportWanted(ExportFile::Format::Csv); });
    connect(m_json, &QAction::triggered, this, [this] { emit exportWanted(ExportFile::Format::Json); });
    retranslate();
}

void BulkBar::setState(const State &state)
{
    m_state = state;
    retranslate();
    m_all->setVisible(state.more > 0 && !m_isCompact);
    m_group->setVisible(!m_isCompact);
    m_export->setVisible(!m_isCompact);
    m_disable->setVisible(state.hasEnabled);
    m_enable->setVisible(state.hasDisabled);
    m_revoke->setVisible(state.mayRevoke);
}

void BulkBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    setState(m_state);
}

void BulkBar::setGroups(const std::vector<groups::Group> &groups)
{
    m_groups->clear();
    for (const groups::Group &group : groups) {
        QAction *action = m_groups->addAction(QString{group.name}.replace(u'&', u"&&"_s));
        action->setObjectName(u"bulkGroup_"_s + group.name);
        connect(action, &QAction::triggered, this, [this, id = group.id, name = group.name] { emit groupWanted(id, name); });
    }
}

void BulkBar::retranslate()
{
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(m_state.selected)));
    m_all->setText(tr("Select all %1").arg(QLocale{}.toString(m_state.selected + m_state.more)));
    m_disable->setText(tr("Disable"));
    m_enable->setText(tr("Enable"));
    m_revoke->setText(tr("Revoke access"));
    m_group->setText(tr("Change group"));
    m_export->setText(tr("Export"));
    m_csv->setText(tr("As CSV, for a spreadsheet…"));
    m_json->setText(tr("As JSON, for a program…"));
    look::setIconButtonText(m_close, tr("Clear the selection"));
}

} // namespace fractal::oauth_consumers
