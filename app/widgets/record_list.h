// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"
#include "app/widgets/record_table.h"

class QStackedWidget;
class QVBoxLayout;

namespace fractal::look {

/// What every list is: a row of 46 px with its search, the table, "Showing n of m" in a row of 40 px, and there (+) where
/// rows can be added. Where a filter leaves nothing, a sentence stands below the table's header.
class RecordList : public QWidget {
    Q_OBJECT

public:
    struct Names {
        QString table;
        QString shown; ///< "Showing n of m"
        QString search{}; ///< empty: the list has a row of its own
        QString add{}; ///< empty: nothing is added here
    };
    RecordList(const Names &names, QWidget *parent);

    [[nodiscard]] RecordTable *table() const { return m_table; }
    virtual void findText(); ///< Ctrl+F

protected:
    /// A row above the table in place of the search, or beside it: a bar while rows are ticked.
    void addTop(QWidget *row);
    void showTop(QWidget *row);
    [[nodiscard]] QWidget *searchRow() const { return m_searchRow; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Text *shown() const { return m_shown; }
    [[nodiscard]] QPushButton *add() const { return m_add; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    /// No rows: the header stays where rows would be below it.
    void showEmpty(bool isEmpty);

private:
    void buildSearch(const QString &name);
    void buildFooter(QVBoxLayout &column, const Names &names);

    QStackedWidget *m_top;
    QWidget *m_searchRow = nullptr;
    SearchField *m_search = nullptr;
    RecordTable *m_table;
    EmptyState *m_empty;
    Text *m_shown;
    QPushButton *m_add = nullptr;
};

} // namespace fractal::look
