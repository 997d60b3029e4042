// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/record_model.h"
#include "core/store/consumer_table.h"

namespace fractal::oauth_consumers {

/// The rows of the table. Of a secret it knows the hint alone.
class ConsumerModel : public look::RecordModel<consumers::TableRow> {
    Q_OBJECT

public:
    ConsumerModel(Office &office, QObject *parent);

    /// Beside an open form: the status as a shape, a shorter key.
    void setCompact(bool isCompact);
    void setRevealable(bool isRevealable); ///< secrets can be copied
    /// The glyph of this cell is a tick for a moment.
    void showCopied(const QModelIndex &index);
    /// What a click on the header of this column sorts by; nothing: it does not sort.
    [[nodiscard]] static std::optional<consumers::SortBy> sortOf(QStringView column);

protected:
    [[nodiscard]] QVariant cell(const consumers::TableRow &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;

private:
    [[nodiscard]] QVariant statusCell(const consumers::TableRow &row, int role) const;
    [[nodiscard]] QVariant keyCell(const consumers::TableRow &row, int role) const;
    [[nodiscard]] QVariant secretCell(const consumers::TableRow &row, int role) const;
    [[nodiscard]] QVariant momentCell(const std::optional<Instant> &at, int role) const;
    [[nodiscard]] bool isCopied(const consumers::TableRow &row, QStringView column) const
    {
        return m_copiedId == row.id.value && column == m_copiedColumn;
    }

    Office &m_office;
    bool m_isCompact = false;
    bool m_isRevealable = false;
    qint64 m_copiedId = 0;
    QString m_copiedColumn;
};

} // namespace fractal::oauth_consumers
