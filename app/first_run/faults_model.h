// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/record_table.h"
#include "core/transfer/import.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace fractal {

/// The cells that were refused: each can be written anew, where one cell is at fault.
class FaultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : quint8 { Row, Header, Value, WhatToDo, columnsShown };

    using QAbstractTableModel::QAbstractTableModel;

    void setFaults(const std::vector<transfer::Refusal> &faults);
    void setLocale(const QLocale &locale) { m_locale = locale; }
    void retranslate();
    [[nodiscard]] const transfer::Refusal &at(int row) const { return m_faults[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isEditable(int row) const { return at(row).columnIndex != transfer::noColumn; }
    /// What was written anew since setFaults().
    [[nodiscard]] std::vector<transfer::Correction> corrections() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnsShown; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    std::vector<transfer::Refusal> m_faults;
    std::vector<QString> m_values; ///< as they are written now
    QLocale m_locale;
};

[[nodiscard]] std::vector<look::Column> columnsOfFaults();

} // namespace fractal
