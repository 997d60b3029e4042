// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/record_table.h"
#include "core/transfer/preview.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace fractal {

/// The columns of a file, one a row: where each goes, an example, and how that is read.
class ColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Header, Arrow, Field, Example, Reading, State, columnsShown };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const transfer::Preview &preview, const QString &kind);
    void setLocale(const QLocale &locale) { m_locale = locale; }
    void clear();
    void retranslate();
    [[nodiscard]] const transfer::Preview &preview() const { return m_preview; }
    [[nodiscard]] QString headerOf(int row) const; ///< "#3" where the file says nothing

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnsShown; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] bool isRead(int row) const;
    transfer::Preview m_preview;
    QString m_kind;
    QLocale m_locale;
};

[[nodiscard]] std::vector<look::Column> columnsOfColumns();

} // namespace fractal
