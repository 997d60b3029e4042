// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/faults_model.h"

namespace fractal {

/// The refused cells, each in a field of its own.
class FaultsTable : public look::RecordTable {
    Q_OBJECT

public:
    explicit FaultsTable(QWidget *parent = nullptr);
    void setFaults(const std::vector<transfer::Refusal> &faults);
    [[nodiscard]] FaultsModel &faultsModel() { return *m_faults; }
    void retranslate();

signals:
    void checkRequested(); ///< Enter in a field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameFields();
    FaultsModel *m_faults;
    std::vector<QLineEdit *> m_fields; ///< by row; nullptr where nothing can be written
};

} // namespace fractal
