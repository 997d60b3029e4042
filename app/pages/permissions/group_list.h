// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/record_list.h"
#include "app/widgets/record_model.h"
#include "core/store/groups.h"

namespace fractal::permissions {

class GroupModel : public look::RecordModel<groups::Group> {
    Q_OBJECT

public:
    explicit GroupModel(QObject *parent);

protected:
    [[nodiscard]] QVariant cell(const groups::Group &group, QStringView column, int role) const override;
    [[nodiscard]] QString titleOf(const look::Column &column) const override;
};

/// The groups at the left, with their search.
class GroupList : public look::RecordList {
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent);
    void setGroups(const std::vector<groups::Group> &groups);
    void select(GroupId group); ///< none: nothing
    void setAddable(bool isAddable) { add()->setVisible(isAddable); }
    void retranslate();

signals:
    void opened(GroupId group);
    void addWanted();
    void renameWanted(); ///< F2

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    std::vector<groups::Group> m_groups;
    GroupId m_selected;
    GroupModel *m_model;
};

} // namespace fractal::permissions
