// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that come while somebody reads further down.
#include "app/widgets/record_table.h"
#include "app/widgets/style.h"

#include <QEvent>
#include <QScrollBar>

namespace fractal::look {

using namespace Qt::StringLiterals;

void RecordTable::refresh(const std::function<void()> &change)
{
    QScrollBar *bar = verticalScrollBar();
    const QPersistentModelIndex top = indexAt({0, 0}); // column 0 may stand elsewhere; the row counts
    if (bar->value() == 0 || !top.isValid())
        return change();
    const int offset = rowViewportPosition(top.row());
    int news = 0;
    const auto counting = connect(model(), &QAbstractItemModel::rowsInserted, this,
                                  [&](const QModelIndex &, int first, int last) {
                                      if (last < top.row())
                                          news += last - first + 1;
                                  });
    change();
    disconnect(counting);
    if (!top.isValid())
        return;
    updateGeometries(); // the bar's end is where the rows end now
    bar->setValue(bar->value() + rowViewportPosition(top.row()) - offset);
    m_newAbove += news;
    if (news > 0)
        emit newAbove(m_newAbove);
}

NewAbove::NewAbove(RecordTable *table, QWidget *parent) : QPushButton{parent}
{
    setObjectName(u"newAbove"_s);
    setRole(this, Role::Link);
    connect(table, &RecordTable::newAbove, this, &NewAbove::say);
    connect(this, &QPushButton::clicked, table, [table] {
        table->scrollToTop();
        table->setFocus();
    });
    say(0);
}

void NewAbove::say(int count)
{
    m_count = count;
    setVisible(count > 0);
    setText(tr("%n new", nullptr, count));
    setAccessibleName(tr("%n new, go to the top of the list", nullptr, count));
}

void NewAbove::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say(m_count);
    QPushButton::changeEvent(event);
}

} // namespace fractal::look
