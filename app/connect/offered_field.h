// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace fractal::connect {

/// A field that may come with a suggestion: what is typed or pasted first takes its place, a first click selects it.
/// Where it is only read, "…" says that it goes on.
class OfferedField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;
    void offer(const QString &suggestion);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_isOffered = false; ///< nobody has touched it yet
};

} // namespace fractal::connect
