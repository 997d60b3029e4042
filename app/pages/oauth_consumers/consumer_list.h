// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/bulk_bar.h"
#include "app/pages/oauth_consumers/consumer_deeds.h"
#include "app/pages/oauth_consumers/consumer_filters.h"
#include "app/pages/oauth_consumers/consumer_model.h"
#include "app/session/paged_rows.h"
#include "app/widgets/record_list.h"

namespace fractal::oauth_consumers {

/// The left of the page: filters or the bulk bar, the table, "Showing n of m" and (+).
class ConsumerList : public look::RecordList {
    Q_OBJECT

public:
    ConsumerList(Office &office, Deeds &deeds, QWidget *parent);

    void load(); ///< the rows that are loaded, again
    void setCompact(bool isCompact);
    void setReadOnly(bool isReadOnly);
    void retranslate();
    void findText() override { m_filters->findText(); }
    void makeCurrent(ConsumerId id); ///< none: no row
    void focusTable() { table()->setFocus(); }

signals:
    void loaded();
    void opened(ConsumerId id);
    void newWanted();
    void connectWanted(const QString &client); ///< "chatgpt", "claude"
    void serverToServerWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr QLatin1StringView tableKey{"oauth_consumers/table"};
    static constexpr QLatin1StringView sortKey{"oauth_consumers/sort"};
    static constexpr QLatin1StringView descendingKey{"oauth_consumers/descending"};
    struct Loaded {
        consumers::TablePage page;
        std::vector<groups::Group> groups;
    };
    void connectBulkBar();
    void buildEmpty();
    void connectTable();
    [[nodiscard]] consumers::TableQuery query() const;
    [[nodiscard]] PagedRows<Loaded>::List paging();
    void take(Loaded loaded, RowsAsked asked);
    void showFooter();
    void showBulk();
    void sortBy(int column);
    void copy(const QModelIndex &index);
    void chooseColumns(const QPoint &at);
    void keepTable();
    void fitColumns();
    void leaveRoomForNames();
    [[nodiscard]] Deeds::Ids chosenIds() const;
    [[nodiscard]] QString chosenNames() const;
    void askBefore(const QString &title, const QString &text, const QString &verb, const std::function<void()> &then);
    void askToApprove(const consumers::TableRow &row);
    void askToBlock(const QString &domain);
    void disableChosen();
    void revokeChosen();
    void exportChosen(ExportFile::Format format);
    void selectAll();
    void clearTicks();
    [[nodiscard]] QMenu *rowMenu();

    Office &m_office;
    Deeds &m_deeds;
    ConsumerModel *m_model;
    ConsumerFilters *m_filters;
    BulkBar *m_bulk;
    QPushButton *m_clear = nullptr;
    QPushButton *m_chatGpt = nullptr;
    QPushButton *m_claude = nullptr;
    QPushButton *m_server = nullptr;
    consumers::TableCounts m_counts;
    consumers::SortBy m_sort = consumers::SortBy::LastUsed;
    bool m_descending = true;
    bool m_isReadOnly = false;
    bool m_isCompact = false;
    Deeds::Ids m_allIds; ///< after "Select all": beyond what is loaded
    ConsumerId m_current;
    PagedRows<Loaded> m_rows;
};

} // namespace fractal::oauth_consumers
