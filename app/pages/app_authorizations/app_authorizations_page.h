// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/app_authorizations/authorization_deeds.h"
#include "app/pages/app_authorizations/authorization_details.h"
#include "app/pages/app_authorizations/authorization_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/parts.h"

class QStackedWidget;

namespace fractal {

/// Configuration › API Connections › App authorizations: who allowed which app what, and ending it (screens.md §2.5).
class AppAuthorizationsPage : public Page {
    Q_OBJECT

public:
    AppAuthorizationsPage(Office &office, QWidget *parent);
    ~AppAuthorizationsPage() override;

    void load() override;
    [[nodiscard]] bool canSave() const override { return false; }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override;
    /// "consumer:<key>", "user:<name>": only what has this text.
    void show(const QString &place) override;
    void close() override; ///< nothing is ticked any more

private:
    QWidget *buildFilterRow();
    QWidget *buildBulkBar();
    QWidget *buildFooter();
    void connectParts();
    [[nodiscard]] authorizations::TableQuery query() const;
    [[nodiscard]] PagedRows<authorizations::TablePage>::List paging();
    void take(authorizations::TablePage page, RowsAsked asked);
    void sortBy(int column);
    void showSorting();
    void showState();
    void refreshTicks();
    void revokeTicked();
    void setTexts(); ///< what counts

    AuthorizationModel *m_model;
    AuthorizationDeeds *m_deeds;
    QStackedWidget *m_top;
    look::SearchField *m_search;
    look::FilterChips *m_chips;
    look::Text *m_ticked;
    QPushButton *m_tickAll;
    QPushButton *m_revokeTicked;
    QPushButton *m_untick;
    look::Banner *m_problem;
    look::RecordTable *m_table;
    look::EmptyState *m_empty;
    QPushButton *m_connect;
    QPushButton *m_clear;
    look::Text *m_count;
    AuthorizationDetails *m_details;
    authorizations::TablePage::Counts m_counts;
    authorizations::SortBy m_sort = authorizations::SortBy::LastUsed;
    bool m_isDescending = true;
    bool m_isReadOnly = false;
    bool m_isAllTicked = false; ///< all that the filter leaves, loaded or not
    bool m_isLoaded = false;
    PagedRows<authorizations::TablePage> m_rows;
};

} // namespace fractal
