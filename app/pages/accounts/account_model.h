// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/record_model.h"
#include "core/store/user_table.h"

namespace fractal::accounts {

/// The accounts that are loaded so far.
class AccountModel : public look::RecordModel<user_table::Row> {
    Q_OBJECT

public:
    AccountModel(Office &office, QObject *parent);
    void setCompact(bool isCompact);

protected:
    [[nodiscard]] QVariant cell(const user_table::Row &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QString textOf(const user_table::Row &row, QStringView column) const;
    [[nodiscard]] QString toolTipOf(const user_table::Row &row, QStringView column) const;
    Office &m_office;
    bool m_isCompact = false;
};

} // namespace fractal::accounts
