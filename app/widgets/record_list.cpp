// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/record_list.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fractal::look {

namespace {

constexpr int topHeight = 46;
constexpr int footerHeight = 40;
constexpr int edge = 12;

int atLeast(int pixels, const QWidget *widget)
{
    return std::max(pixels, widget->fontMetrics().height() + pixels - 16);
}

} // namespace

RecordList::RecordList(const Names &names, QWidget *parent)
    : QWidget{parent},
      m_top{new QStackedWidget{this}},
      m_table{new RecordTable{this}},
      m_empty{new EmptyState{this}},
      m_shown{new Text{TextSize::Body, Token::Muted, this}}
{
    m_top->setFixedHeight(atLeast(topHeight, this));
    if (!names.search.isEmpty())
        buildSearch(names.search);
    m_table->setObjectName(names.table);
    m_empty->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new Line{Qt::Horizontal, this});
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(new Line{Qt::Horizontal, this});
    buildFooter(*column, names);
}

void RecordList::buildSearch(const QString &name)
{
    m_searchRow = new QWidget{m_top};
    m_search = new SearchField{m_searchRow};
    m_search->setObjectName(name);
    auto *row = new QHBoxLayout{m_searchRow};
    row->setContentsMargins(edge, 0, edge, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    m_top->addWidget(m_searchRow);
}

void RecordList::buildFooter(QVBoxLayout &column, const Names &names)
{
    auto *footer = new QWidget{this};
    footer->setFixedHeight(atLeast(footerHeight, this));
    m_shown->setObjectName(names.shown);
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(edge, 0, edge, 0);
    row->addWidget(m_shown);
    row->addWidget(new NewAbove{m_table, footer});
    row->addStretch();
    if (!names.add.isEmpty()) {
        m_add = button(names.add, Role::Round, footer, "plus");
        row->addWidget(m_add);
    }
    column.addWidget(footer);
}

void RecordList::addTop(QWidget *row)
{
    m_top->addWidget(row);
    showTop(m_top->currentWidget());
}

/// A row that is not shown does not say how narrow the list may be.
void RecordList::showTop(QWidget *row)
{
    for (int i = 0; i < m_top->count(); ++i) {
        QWidget *one = m_top->widget(i);
        one->setSizePolicy(one == row ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_top->setCurrentWidget(row);
}

void RecordList::showEmpty(bool isEmpty)
{
    m_empty->setVisible(isEmpty);
    m_table->setMaximumHeight(isEmpty ? m_table->horizontalHeader()->sizeHint().height() : QWIDGETSIZE_MAX);
}

void RecordList::findText()
{
    if (m_search == nullptr)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace fractal::look
