// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration/page.h"
#include "app/pages/pending_changes/change_deeds.h"
#include "app/pages/pending_changes/change_details.h"
#include "app/pages/pending_changes/change_list.h"

#include <QTimer>

class QSplitter;

namespace fractal {

/// Configuration › API Connections › Pending changes: what apps want to change and somebody has to confirm (decision 34,
/// SEC-4). Everybody sees and decides their own; whoever edits consumers also those of programs without a person.
class PendingChangesPage : public Page {
    Q_OBJECT

public:
    PendingChangesPage(Office &office, QWidget *parent);
    ~PendingChangesPage() override;

    void load() override;
    [[nodiscard]] bool canSave() const override { return false; }
    void setReadOnly(bool) override {} ///< deciding about what was asked in one's own name needs no right
    void retranslate() override;
    void findText() override { m_list->table()->setFocus(); }
    void show(const QString &place) override; ///< "waiting": the one that waits longest

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    void choose();

    held::Deeds *m_deeds;
    look::Banner *m_problem;
    QSplitter *m_splitter;
    held::ChangeList *m_list;
    held::ChangeDetails *m_details;
    QTimer m_second;
    bool m_wantsWaiting = true; ///< the first one that waits is shown as soon as there is one
    QSet<qint64> m_expired; ///< that the store was asked about again
};

} // namespace fractal
