// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/record_list.h"

namespace fractal::look {

/// A list with chips beside its search, an order that a click on a column's title changes, and a narrow shape beside the
/// form of a record. Order, chips and the widths of the columns are kept in the settings.
class FilteredList : public RecordList {
    Q_OBJECT

public:
    struct Kept {
        QSettings &settings;
        QString name; ///< "accounts": what its keys begin with
        QString sort; ///< the column of the first time
    };
    FilteredList(const Names &names, const Kept &kept, QWidget *parent);
    virtual void setCompact(bool isCompact);

signals:
    void filtersChanged(); ///< words or chips
    void sortChanged();

protected:
    [[nodiscard]] FilterChips *chips() const { return m_chips; }
    [[nodiscard]] QPushButton *clearFilters() const { return m_clearFilters; }
    [[nodiscard]] const QString &sort() const { return m_sort; } ///< id of a column
    [[nodiscard]] bool isDescending() const { return m_isDescending; }
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// `compact`: what stays of the columns beside a form; of the status only its shape.
    void setModel(QAbstractItemModel *model, const std::vector<Column> &columns, const QStringList &compact);

private:
    void takeSort(int column, Qt::SortOrder order);
    [[nodiscard]] QString key(const char *what) const;

    QSettings &m_settings;
    QString m_name;
    QString m_sort;
    bool m_isDescending = false;
    bool m_isCompact = false;
    std::vector<Column> m_columns;
    QStringList m_compactColumns;
    FilterChips *m_chips;
    QPushButton *m_clearFilters;
};

} // namespace fractal::look
