// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/callback_section.h"
#include "app/connect/copy_section.h"
#include "app/connect/finish_section.h"
#include "app/connect/start_section.h"
#include "app/connect/watch_section.h"

#include <QElapsedTimer>

class QScrollArea;

namespace fractal::connect {

/// The window that stands beside a browser while a client is being connected. Nothing is hidden behind a "next" button:
/// people go back and forth. Closing it loses nothing.
class Sheet : public QWidget {
    Q_OBJECT

public:
    explicit Sheet(const Subject &subject);
    [[nodiscard]] ConsumerId consumer() const { return m_subject.consumer; }
    [[nodiscard]] const pages::ClientProfile &client() const { return m_subject.client; }
    [[nodiscard]] bool isOf(const Office &office) const { return &m_subject.office == &office; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QScrollArea *makeBody();
    void restorePlace();
    void pin(bool isOnTop);
    void load();
    void setFacts(const Result<SheetFacts> &facts);
    void bringIntoSight(const connection_progress::Progress &progress);
    void retranslate();

    Subject m_subject;
    Instant m_begun;
    bool m_isReading = false;
    bool m_readsAgain = false;
    std::ptrdiff_t m_inSight = 0; ///< how much had happened when the list was last brought into sight
    QElapsedTimer m_asked; ///< since the questions were counted
    look::Text *m_title;
    QPushButton *m_pin;
    look::Banner *m_problem;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_steps;
    StartSection *m_start;
    CopySection *m_copy;
    CallbackSection *m_callback;
    WatchSection *m_watch;
    FinishSection *m_finish;
};

} // namespace fractal::connect
