// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/pending_changes/change_row.h"
#include "app/session/office.h"
#include "app/widgets/details_pane.h"
#include "app/widgets/parts.h"
#include "app/widgets/record_table.h"

class QScrollArea;

namespace fractal {
class LogFieldModel;
}

namespace fractal::held {

/// The pane below the list: what a change would do, field by field, who asked for it, what became of it, and deciding.
class ChangeDetails : public look::DetailsPane {
    Q_OBJECT

public:
    ChangeDetails(Office &office, QWidget *parent);

    void show(PendingChangeId id); ///< none: nothing
    void refresh();
    void tick(); ///< a second later
    [[nodiscard]] PendingChangeId shown() const { return m_id; }
    void focusDecision(); ///< the first of the two buttons
    void retranslate();

signals:
    void filled(); ///< as of this moment: what else counts down says the same
    void confirmWanted(const pending_changes::PendingChange &change);
    void rejectWanted(const pending_changes::PendingChange &change);
    void logWanted(const QString &consumerKey);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void fill();
    void fillFields();
    void showWhole();
    void fitWhole();
    void clear(const QString &sentence);
    [[nodiscard]] QString origin() const;

    Office &m_office;
    PendingChangeId m_id;
    std::optional<Details> m_details;
    look::Text *m_title;
    look::Text *m_place;
    look::Chip *m_status;
    QPushButton *m_log;
    QPushButton *m_reject;
    QPushButton *m_confirm;
    look::RecordTable *m_table;
    LogFieldModel *m_model;
    QScrollArea *m_whole; ///< below the table or in its place: what does not stand in a cell
    look::Text *m_sentence;
    qint64 m_left = 0; ///< records that are not in the table
    look::Text *m_origin;
    look::Text *m_outcome;
};

} // namespace fractal::held
