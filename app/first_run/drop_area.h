// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QWidget>

namespace fractal {

/// The place where a file is dropped, chosen, or cells are pasted.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);
    void retranslate();
    void complain(const QString &problem);

signals:
    void chooseRequested();
    void dropped(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    look::Text *m_sentence;
    QPushButton *m_choose;
    look::Text *m_hint;
    look::HelpLine *m_problem;
    bool m_isHovered = false; ///< a file is over it
};

} // namespace fractal
