// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/api_keys/api_key_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/filtered_list.h"

namespace fractal::api_connection {

/// Search, filters, table, "Showing n of m" and (+).
class ApiKeyList : public look::FilteredList {
    Q_OBJECT

public:
    ApiKeyList(Office &office, QWidget *parent);
    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact) override;
    void setReadOnly(bool isReadOnly);
    void select(ApiKeyId id);
    void retranslate();

signals:
    void loaded();
    void opened(ApiKeyId id);
    void addWanted();

private:
    void buildTable();
    void copy(const QModelIndex &index);
    [[nodiscard]] PagedRows<Page>::List paging();
    void take(Page page, RowsAsked asked);
    void showCounts();

    Office &m_office;
    bool m_isReadOnly = false;
    Page m_counts; ///< without its rows
    ApiKeyId m_selected;
    ApiKeyModel *m_model;
    QPushButton *m_first;
    QTimer m_copied;
    PagedRows<Page> m_rows;
};

} // namespace fractal::api_connection
