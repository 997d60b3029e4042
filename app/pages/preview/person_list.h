// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/parts.h"
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
class PersonList : public QWidget {
    Q_OBJECT

public:
    PersonList(Office &office, QWidget *parent);
    void load(); ///< again; without anybody chosen the first one is
    void select(UserId person);
    [[nodiscard]] UserId selected() const { return m_selected; }
    void findText();
    void retranslate();
    [[nodiscard]] look::RecordTable *table() const { return m_table; }

signals:
    void chosen(UserId person);
    void loaded();

private:
    void ask(qint64 offset, int limit);
    void take(user_table::Page page, bool isMore);
    Office &m_office;
    int m_asked = 0; ///< answers to an older question are dropped
    UserId m_selected;
    look::SearchField *m_search;
    PersonModel *m_model;
    look::RecordTable *m_table;
    look::Text *m_shown;
    qint64 m_found = 0;
    qint64 m_total = 0;
};

} // namespace fractal::preview
