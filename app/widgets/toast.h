// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;

namespace fractal::look {

/// One note; see Toasts.
class Toast : public QWidget {
    Q_OBJECT

public:
    Toast(const QString &text, bool isError, QWidget *window);
    void setAction(const QString &text, std::function<void()> pressed);
    void start(std::chrono::milliseconds stays); ///< zero: until it is closed
    [[nodiscard]] QString text() const { return m_text; }
    void focusFirst();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_text;
    bool m_isError;
    QTimer *m_timer;
};

} // namespace fractal::look
