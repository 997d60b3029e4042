// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <chrono>

namespace fractal::oauth_consumers {

/// How long the old secret goes on working: a day is offered first.
class RotateMenu : public QMenu {
    Q_OBJECT

public:
    explicit RotateMenu(QWidget *parent);
    void retranslate();

signals:
    void chosen(std::chrono::milliseconds overlap);

private:
    QAction *addOverlap(const QString &objectName, std::chrono::milliseconds overlap);
    QAction *m_head;
    QAction *m_day;
    QAction *m_hour;
    QAction *m_week;
    QAction *m_none;
};

} // namespace fractal::oauth_consumers
