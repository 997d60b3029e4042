// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/accounts/account_bulk_bar.h"
#include "app/pages/accounts/account_deeds.h"
#include "app/pages/accounts/account_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/filtered_list.h"

namespace fractal::accounts {

/// Search, filters, table, "Showing n of m". While boxes are ticked a bar with what can be done with them stands where
/// the filters were.
class AccountList : public look::FilteredList {
    Q_OBJECT

public:
    AccountList(Office &office, Deeds &deeds, QWidget *parent);
    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact) override;
    void setReadOnly(bool isReadOnly);
    void select(UserId account);
    void retranslate();

signals:
    void loaded();
    void opened(UserId account);
    void addWanted();

private:
    void connectBulkBar();
    void buildTable();
    [[nodiscard]] PagedRows<user_table::Page>::List paging();
    void take(user_table::Page page, RowsAsked asked);
    void showCounts();
    void showBulkBar();
    void askSignOut();
    [[nodiscard]] QList<UserId> ticked() const;
    void concluded(const Result<UserId> &result);

    Office &m_office;
    Deeds &m_deeds;
    bool m_isReadOnly = false;
    user_table::Page m_counts; ///< without its rows
    UserId m_selected;
    BulkBar *m_bulk;
    AccountModel *m_model;
    PagedRows<user_table::Page> m_rows;
};

} // namespace fractal::accounts
