// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/paged_rows.h"
#include "app/widgets/record_list.h"
#include "app/widgets/record_model.h"
#include "core/store/user_table.h"

namespace fractal::preview {

class PersonModel : public look::RecordModel<user_table::Row> {
    Q_OBJECT

public:
    explicit PersonModel(QObject *parent);

protected:
    [[nodiscard]] QVariant cell(const user_table::Row &row, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;
};

/// The people at the left, with their search; the store looks for them.
class PersonList : public look::RecordList {
    Q_OBJECT

public:
    PersonList(Office &office, QWidget *parent);
    void load(); ///< again; without anybody chosen the first one is
    void select(UserId person);
    [[nodiscard]] UserId selected() const { return m_selected; }
    void retranslate();

signals:
    void chosen(UserId person);
    void loaded();

private:
    [[nodiscard]] PagedRows<user_table::Page>::List paging();
    void take(user_table::Page page, RowsAsked asked);
    Office &m_office;
    UserId m_selected;
    PersonModel *m_model;
    PagedRows<user_table::Page> m_rows;
    qint64 m_found = 0;
    qint64 m_total = 0;
};

} // namespace fractal::preview
