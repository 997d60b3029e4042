// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/accounts/account_deeds.h"
#include "app/pages/accounts/account_model.h"
#include "app/widgets/parts.h"

class QStackedWidget;

namespace fractal::accounts {

/// Search, filters, table, "Showing n of m". While boxes are ticked a bar with what can be done with them stands where
/// the filters were.
class AccountList : public QWidget {
    Q_OBJECT

public:
    AccountList(Office &office, Deeds &deeds, QWidget *parent);
    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact);
    void setReadOnly(bool isReadOnly);
    void select(UserId account);
    void retranslate();
    void findText();
    [[nodiscard]] look::RecordTable *table() const { return m_table; }

signals:
    void loaded();
    void opened(UserId account);
    void addWanted();

private:
    void buildFilters();
    void buildBulkBar();
    void buildTable();
    void buildFooter(QVBoxLayout *column);
    [[nodiscard]] user_table::Question question() const;
    void ask(qint64 offset, int limit);
    void take(user_table::Page page, bool isMore);
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
    int m_asked = 0; ///< only the answer to the latest question counts
    user_table::Page m_counts; ///< without its rows
    QString m_sort;
    bool m_descending = false;
    UserId m_selected;

    QStackedWidget *m_top;
    QWidget *m_filters;
    look::SearchField *m_search;
    look::FilterChips *m_chips;
    look::Surface *m_bulk;
    look::Text *m_bulkCount;
    QPushButton *m_bulkEnable;
    QPushButton *m_bulkDisable;
    QPushButton *m_bulkSignOut;
    QPushButton *m_bulkClose;
    AccountModel *m_model;
    look::RecordTable *m_table;
    look::EmptyState *m_empty;
    QPushButton *m_clearFilters;
    look::Text *m_shown;
    QPushButton *m_add;
};

} // namespace fractal::accounts
