// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pending_changes/change_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/record_list.h"

namespace fractal::held {

/// What waits, and what was decided within the last day.
class ChangeList : public look::RecordList {
    Q_OBJECT

public:
    ChangeList(Office &office, QWidget *parent);
    ~ChangeList() override;
    void load(); ///< the rows that are loaded, again
    void tick(); ///< a second later
    void select(PendingChangeId id);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_model->rows(); }
    void retranslate();

signals:
    void loaded();
    void failed(const Error &error);
    void chosen(PendingChangeId id);
    void opened(); ///< Enter: to what can be done about it

private:
    [[nodiscard]] PagedRows<Page>::List paging();
    void take(Page page, RowsAsked asked);
    void showCounts();

    Office &m_office;
    ChangeModel *m_model;
    look::FilterChips *m_chips;
    QPushButton *m_clear;
    PendingChangeId m_selected;
    bool m_isTaking = false; ///< rows come: what is current then was not chosen by the person
    qint64 m_waiting = 0;
    qint64 m_decided = 0;
    PagedRows<Page> m_rows;
};

} // namespace fractal::held
