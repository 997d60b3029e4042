// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/transactions_log/log_entry.h"
#include "app/widgets/details_pane.h"
#include "app/widgets/parts.h"
#include "app/widgets/record_table.h"

namespace fractal {

class LogFieldModel;

/// The pane below the log: one entry with what it changed, before and after, who through what, and Undo.
class LogDetails : public look::DetailsPane {
    Q_OBJECT

public:
    LogDetails(Office &office, QWidget *parent);

    void show(JournalId id); ///< reads it; 0: nothing
    void refresh(); ///< the same one again
    [[nodiscard]] JournalId shown() const { return m_id; }
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void undone(JournalId id);

private:
    void buildHead();
    void buildFoot();
    void showTable(bool isShown);
    void fill();
    void fillFooter();
    void clear();
    void copy();
    void undo();
    [[nodiscard]] log_fields::Reader reader() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] QString state() const;

    Office &m_office;
    JournalId m_id;
    std::optional<LogEntry> m_entry;
    bool m_isReadOnly = false;
    look::Text *m_title;
    look::Text *m_place;
    QPushButton *m_copy;
    QPushButton *m_undo;
    look::RecordTable *m_table;
    LogFieldModel *m_model;
    look::Text *m_sentence;
    look::Text *m_origin;
    look::Text *m_state;
};

} // namespace fractal
