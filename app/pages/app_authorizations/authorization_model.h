// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/moments.h"
#include "app/widgets/record_model.h"
#include "core/store/authorization_table.h"

namespace fractal {

/// "Marie R.", "Ana T. (left)": who allowed something.
[[nodiscard]] QString nameOf(const authorizations::TableRow &row);

/// The authorizations that are loaded.
class AuthorizationModel : public look::RecordModel<authorizations::TableRow> {
    Q_OBJECT

public:
    explicit AuthorizationModel(QObject *parent);
    void setReader(const moments::Reader &reader) { m_reader = reader; }

protected:
    [[nodiscard]] QVariant cell(const authorizations::TableRow &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QString textOf(const authorizations::TableRow &row, QStringView column) const;
    [[nodiscard]] QString exactOf(const authorizations::TableRow &row, QStringView column) const;
    moments::Reader m_reader;
};

} // namespace fractal
