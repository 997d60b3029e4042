// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/transactions_log/log_details.h"
#include "app/pages/transactions_log/log_export.h"
#include "app/pages/transactions_log/log_filter_row.h"
#include "app/pages/transactions_log/log_model.h"
#include "app/pages/transactions_log/log_reader.h"

#include <QSplitter>

namespace fractal {

/// Configuration › Transactions Log: read, filter, follow, export, undo (screens.md §2.7).
class TransactionsLogPage : public Page {
    Q_OBJECT

public:
    TransactionsLogPage(Office &office, QWidget *parent);
    ~TransactionsLogPage() override;

    void load() override;
    [[nodiscard]] bool canSave() const override { return false; }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override { m_filters->focusSearch(); }
    /// "consumer:<key>", "user:<name>", "entry:<id>"; several are separated by blanks.
    void show(const QString &place) override;

private:
    static constexpr QLatin1StringView tableKey{"transactions_log/table"};
    static constexpr QLatin1StringView paneKey{"transactions_log/pane"};
    QWidget *buildList();
    QWidget *buildFooter();
    void connectParts();
    void ask(qint64 startBefore = 0);
    void readChoices();
    void take(const std::vector<LogRow> &rows, bool isFirst);
    void takeNewer(const std::vector<LogRow> &rows, bool isAll);
    void fill(std::vector<LogRow> rows);
    void goToTop();
    void choose(qint64 id);
    void refreshFooter();
    void showState(); ///< rows, or why there are none
    void exportTo(const QString &format);
    void keep();
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] bool isFollowing() const { return m_filters->isLive() && isAtTop() && !m_isInside; }

    LogReader *m_reader;
    LogModel *m_model;
    LogFilterRow *m_filters;
    look::Banner *m_problem;
    look::RecordTable *m_table;
    look::EmptyState *m_empty;
    QPushButton *m_clear;
    look::Text *m_count;
    QPushButton *m_newOnes;
    look::Text *m_paused;
    LogDetails *m_details;
    QSplitter *m_splitter;
    std::shared_ptr<std::atomic<bool>> m_exportCancelled = std::make_shared<std::atomic<bool>>(false);
    bool m_isAsked = false;
    bool m_isInside = false; ///< the list starts at a place inside the log, not at its newest entry
    qint64 m_waiting = 0; ///< new ones that are not shown
    bool m_hasMoreWaiting = false;
    qint64 m_wantedId = 0; ///< to be chosen as soon as it is there
};

} // namespace fractal
