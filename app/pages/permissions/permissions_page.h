// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/permissions/group_list.h"
#include "app/pages/permissions/group_pane.h"

class QSplitter;

namespace fractal::permissions {

/// Permission groups and what their members may do.
class PermissionsPage : public Page {
    Q_OBJECT

public:
    PermissionsPage(Office &office, QWidget *parent);
    void load() override;
    void save() override;
    void discard() override;
    [[nodiscard]] QStringList unsaved() const override { return m_pane->unsaved(); }
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    void findText() override { m_pane->findRight(); }
    void addRecord() override;
    void show(const QString &place) override; ///< "group:12"
    void close() override {}

private:
    struct Known {
        std::vector<groups::Group> groups;
        QHash<qint64, groups::Usage> usage;
    };
    void take(Known known);
    void open(GroupId group);
    void openNew();
    void applyRights();
    void store(const groups::Group &group);
    void stored(const Result<groups::Group> &result);
    void askRemove();
    void refuseRemoval(const QStringList &users);
    void remove();
    void leaveGroup(const std::function<void()> &then);
    [[nodiscard]] const groups::Group *find(GroupId group) const;

    Known m_known;
    GroupId m_current;
    bool m_isReadOnly = false;
    bool m_isSaving = false;
    QSplitter *m_splitter;
    GroupList *m_list;
    GroupPane *m_pane;
};

} // namespace fractal::permissions
