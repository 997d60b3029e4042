// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace fractal::look {

class Toast;

/// Short notes at the bottom of a window, above its strip. One line, at most one action; 5 s, 10 s with an action, for
/// errors until closed; at most three; never takes the focus. Announced to a screen reader once.
class Toasts : public QObject {
    Q_OBJECT

public:
    /// Over `window`, `strip` pixels above its bottom.
    explicit Toasts(QWidget *window, int strip);
    struct Action {
        QString text;
        std::function<void()> pressed;
    };
    void say(const QString &text, const Action &action = {});
    void complain(const QString &text); ///< stays until it is closed
    [[nodiscard]] QStringList texts() const; ///< oldest first
    void focusLast(); ///< F6

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text, const Action &action, bool isError);
    void arrange();
    QWidget *m_window;
    int m_strip;
    std::vector<QPointer<Toast>> m_toasts;
};

} // namespace fractal::look
