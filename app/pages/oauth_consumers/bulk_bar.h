// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/export_file.h"
#include "app/widgets/parts.h"
#include "core/store/groups.h"

class QAction;
class QMenu;

namespace fractal::oauth_consumers {

/// In place of the filters while rows are ticked: what can be done with all of them. As high as those, so that nothing
/// jumps.
class BulkBar : public look::Surface {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent);

    struct State {
        qint64 selected = 0;
        qint64 more = 0; ///< that the filter leaves and that are not loaded: "Select all"; 0: none
        bool hasEnabled = false;
        bool hasDisabled = false;
        bool mayRevoke = false;
    };
    void setState(const State &state);
    void setCompact(bool isCompact); ///< beside a form there is no room for all
    void setGroups(const std::vector<groups::Group> &groups);
    void retranslate();

signals:
    void disableWanted();
    void enableWanted();
    void revokeWanted();
    void groupWanted(GroupId group, const QString &name);
    void exportWanted(fractal::ExportFile::Format format);
    void allWanted();
    void closeWanted();

private:
    State m_state;
    bool m_isCompact = false;
    look::Text *m_count;
    QPushButton *m_all;
    QPushButton *m_disable;
    QPushButton *m_enable;
    QPushButton *m_revoke;
    QPushButton *m_group;
    QMenu *m_groups;
    QPushButton *m_export;
    QMenu *m_formats;
    QAction *m_csv;
    QAction *m_json;
    QPushButton *m_close;
};

} // namespace fractal::oauth_consumers
