// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pending_changes/change_row.h"
#include "app/widgets/record_model.h"

namespace fractal::held {

/// The held changes that are loaded.
class ChangeModel : public look::RecordModel<Row> {
    Q_OBJECT

public:
    explicit ChangeModel(QObject *parent);
    void setReader(const moments::Reader &reader) { m_reader = reader; }
    /// A second later: what is left of the time.
    void tick(const moments::Reader &reader);

protected:
    [[nodiscard]] QVariant cell(const Row &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QString textOf(const Row &row, QStringView column) const;
    [[nodiscard]] QString exactOf(const Row &row, QStringView column) const;
    moments::Reader m_reader;
};

} // namespace fractal::held
