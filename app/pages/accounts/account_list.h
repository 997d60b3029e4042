// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/accounts/account_bulk_bar.h"
#include "app/pages/accounts/account_deeds.h"
#include "app/pages/accounts/account_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/record_list.h"

namespace fractal::accounts {

/// Search, filters, table, "Showing n of m". While boxes are ticked a bar with what can be done with them stands where
/// the filters were.
class AccountList : public look::RecordList {
    Q_OBJECT

public:
    AccountList(Office &office, Deeds &deeds, QWidget *parent);
    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact);
    void setReadOnly(bool isReadOnly);
    void select(UserId account);
    void retranslate();

signals:
    void loaded();
    void opened(UserId account);
    void addWanted();

private:
    void buildFilters();
    void connectBulkBar();
    void buildTable();
    void askAnew(); ///< of the top
    [[nodiscard]] PagedRows<user_table::Page>::List paging();
    void take(user_table::Page page, RowsAsked asked);
    void showCounts();
    void showBulkBar();
    void sort(int column, Qt::SortOrder order);
    void askSignOut();
    [[nodiscard]] QList<UserId> ticked() const;
    void concluded(const Result<UserId> &result);

    Office &m_office;
    Deeds &m_deeds;
    bool m_isCompact = false;
    bool m_isReadOnly = false;
    user_table::Page m_counts; ///< without its rows
    QString m_sort;
    bool m_descending = false;
    UserId m_selected;
    look::FilterChips *m_chips;
    BulkBar *m_bulk;
    AccountModel *m_model;
    QPushButton *m_clearFilters;
    PagedRows<user_table::Page> m_rows;
};

} // namespace fractal::accounts
