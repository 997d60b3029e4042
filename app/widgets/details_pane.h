// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace fractal::look {

/// The pane below a list that shows the chosen one: a head, what it holds, and a foot, with a line between each. Who inherits
/// it fills the three.
class DetailsPane : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent);

protected:
    [[nodiscard]] QHBoxLayout &head() const { return *m_head; } ///< title and buttons
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QHBoxLayout &foot() const { return *m_foot; } ///< whence it came, and its state

    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
};

} // namespace fractal::look
