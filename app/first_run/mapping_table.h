// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/columns_model.h"

class QComboBox;

namespace fractal {

/// Which column goes to which field: a table with a combo box in each row.
class MappingTable : public look::RecordTable {
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);
    void setPreview(const transfer::Preview &preview, const QString &kind);
    [[nodiscard]] QStringList fields() const; ///< by column; empty: left out
    [[nodiscard]] ColumnsModel &columnsModel() { return *m_columns; }
    void retranslate();
    /// As high as its rows, up to the place there is.
    [[nodiscard]] int wantedHeight() const;

signals:
    void fieldsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBoxes();
    void fillBox(int row);
    void choose(int row);
    ColumnsModel *m_columns;
    QString m_kind;
    std::vector<QComboBox *> m_boxes;
};

} // namespace fractal
