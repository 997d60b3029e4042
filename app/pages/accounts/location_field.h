// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"

#include <QLineEdit>
#include <QTimer>

class QStandardItemModel;

namespace fractal::accounts {

/// A location by its code; typing any part of its code or name offers those that match.
class LocationField : public QLineEdit {
    Q_OBJECT

public:
    LocationField(Office &office, QWidget *parent);
    [[nodiscard]] QString code() const { return text().trimmed(); }

private:
    void ask();
    Office &m_office;
    QStandardItemModel *m_offers;
    QTimer m_pause;
};

} // namespace fractal::accounts
