// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_row.h"
#include "app/session/moments.h"
#include "app/widgets/record_model.h"

namespace fractal {

/// The entries that are loaded, newest first.
class LogModel : public look::RecordModel<LogRow> {
    Q_OBJECT

public:
    explicit LogModel(QObject *parent);
    void setReader(const moments::Reader &reader) { m_reader = reader; }

protected:
    [[nodiscard]] QVariant cell(const LogRow &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QString when(Instant at) const;
    [[nodiscard]] QVariant result(const LogRow &row, int role) const;
    moments::Reader m_reader;
};

} // namespace fractal
