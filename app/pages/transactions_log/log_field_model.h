// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_fields.h"
#include "app/widgets/record_model.h"

namespace fractal {

struct LogFieldRow {
    qint64 id = 0;
    log_fields::Row row;
};

/// Field, before, after: what an entry changed.
class LogFieldModel : public look::RecordModel<LogFieldRow> {
    Q_OBJECT

public:
    explicit LogFieldModel(QObject *parent);
    void setFields(const std::vector<log_fields::Row> &fields);

protected:
    [[nodiscard]] QVariant cell(const LogFieldRow &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;
};

} // namespace fractal
