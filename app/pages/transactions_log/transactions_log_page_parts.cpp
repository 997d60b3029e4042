// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "app/pages/transactions_log/transactions_log_page.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;
using look::TextSize;
using look::Token;

namespace {

constexpr int footerHeight = 32;

} // namespace

QWidget *TransactionsLogPage::buildList()
{
    auto *list = new QWidget{m_splitter};
    m_table->setObjectName(u"entries"_s);
    m_table->setModel(m_model);
    m_table->setColumns(m_model->columns());
    m_table->restore(office().memory, tableKey);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_empty->hide();
    auto *column = new QVBoxLayout{list};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new look::Line{Qt::Horizontal, list});
    column->addWidget(buildFooter());
    return list;
}

QWidget *TransactionsLogPage::buildFooter()
{
    auto *footer = new QWidget{this};
    footer->setFixedHeight(std::max(footerHeight, fontMetrics().height() + 14));
    m_count->setObjectName(u"count"_s);
    m_paused->setObjectName(u"paused"_s);
    m_paused->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    look::setSmall(m_newOnes);
    m_newOnes->hide();
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(12, 0, 12, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_newOnes);
    row->addWidget(m_paused, 1);
    return footer;
}

void TransactionsLogPage::connectParts()
{
    m_model->moreWanted = [this] { m_reader->more(); };
    connect(m_reader, &LogReader::arrived, this, &TransactionsLogPage::take);
    connect(m_reader, &LogReader::newer, this, &TransactionsLogPage::takeNewer);
    connect(m_reader, &LogReader::countChanged, this, &TransactionsLogPage::refreshFooter);
    connect(m_reader, &LogReader::failed, this, [this](const Error &error) {
        m_problem->say(look::Status::Attention, sentenceFor(error), {{tr("Try again"), [this] { ask(); }}});
        emit loaded();
    });
    connect(m_filters, &LogFilterRow::changed, this, [this] {
        keep();
        ask();
    });
    connect(m_filters, &LogFilterRow::liveChanged, this, [this] {
        keep();
        if (m_filters->isLive())
            goToTop();
        refreshFooter();
    });
    connect(m_filters, &LogFilterRow::exportWanted, this, &TransactionsLogPage::exportTo);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filters->clear();
        keep();
        ask();
    });
    connect(m_newOnes, &QPushButton::clicked, this, &TransactionsLogPage::goToTop);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isFollowing() && m_waiting > 0)
            goToTop();
        refreshFooter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_details->shown().value != m_model->at(current.row()).id)
            m_details->show(JournalId{m_model->at(current.row()).id});
    });
    connect(m_details, &LogDetails::undone, this, [this] { m_reader->look(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { office().memory.setValue(paneKey, m_details->height()); });
    connect(&office().session, &Session::rightsChanged, this, [this] {
        m_filters->setMayExport(office().session.may({Resource::Journal, Action::Report}));
        m_details->refresh();
    });
}

} // namespace fractal
