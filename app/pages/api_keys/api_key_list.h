// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/api_keys/api_key_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/record_list.h"

namespace fractal::api_connection {

/// Search, filters, table, "Showing n of m" and (+).
class ApiKeyList : public look::RecordList {
    Q_OBJECT

public:
    ApiKeyList(Office &office, QWidget *parent);
    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact);
    void setReadOnly(bool isReadOnly);
    void select(ApiKeyId id);
    void retranslate();

signals:
    void loaded();
    void opened(ApiKeyId id);
    void addWanted();

private:
    void buildFilters();
    void buildTable();
    void copy(const QModelIndex &index);
    [[nodiscard]] PagedRows<Page>::List paging();
    void take(Page page, RowsAsked asked);
    void showCounts();
    void sort(int column, Qt::SortOrder order);

    Office &m_office;
    bool m_isCompact = false;
    bool m_isReadOnly = false;
    Page m_counts; ///< without its rows
    QString m_sort;
    bool m_descending = false;
    ApiKeyId m_selected;
    look::FilterChips *m_chips;
    ApiKeyModel *m_model;
    QPushButton *m_first;
    QPushButton *m_clearFilters;
    QTimer m_copied;
    PagedRows<Page> m_rows;
};

} // namespace fractal::api_connection
