// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/parts.h"

#include <QWidget>

namespace fractal {

/// Always at the bottom: the server and its public address, the store; what is wrong stands first, as a chip (S3).
class StateStrip : public QWidget {
    Q_OBJECT

public:
    explicit StateStrip(Office &office, QWidget *parent = nullptr);

signals:
    void heldWanted(); ///< to what waits for a confirmation
    void heldArrived();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Office &m_office;
    look::Chip *m_trouble;
    look::Chip *m_shape; ///< the server's state
    QPushButton *m_startStop;
    look::Text *m_address;
    QPushButton *m_copy;
    look::Text *m_store;
};

} // namespace fractal
