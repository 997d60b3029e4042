// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QWidget>

namespace fractal {

/// The bar at the bottom of a first screen: what it says stands left, the next step right.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    /// Buttons stand in the order in which they are added.
    QPushButton *addButton(const QString &objectName, look::Role role);
    /// `strong` comes first and in full ink, `muted` behind it.
    void say(const QString &strong, const QString &muted = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Text *m_strong;
    look::Text *m_muted;
    QHBoxLayout *m_buttons;
};

} // namespace fractal
