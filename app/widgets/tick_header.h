// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace fractal::look {

/// A table's header whose first section has a tick box where the model has ticks.
class TickHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TickHeader(QWidget *parent) : QHeaderView{Qt::Horizontal, parent} {}

signals:
    void ticked(bool isTicked);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace fractal::look
