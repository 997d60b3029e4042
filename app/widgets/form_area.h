// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace fractal::look {

/// Where a form scrolls. Its fields end on the same vertical with and without a scroll bar, which takes its room from the
/// margin at the right.
class FormArea : public QScrollArea {
    Q_OBJECT

public:
    /// `margin` at the left, the right and below; `top` above.
    FormArea(int margin, int top, QWidget *parent);
    /// At the left, as wide as it may be.
    void setForm(QWidget *form);
    /// As wide as what it scrolls has to be: it scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_margin;
    QBoxLayout *m_column;
};

} // namespace fractal::look
