// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QWidget>

namespace fractal {

/// The site cannot be opened: what stands in the way, what to do, and two ways on.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    /// `detail` says what to do; it comes from the store.
    explicit ProblemPage(const QString &detail, QWidget *parent = nullptr);

signals:
    void tryAgain();
    void chooseAnother();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_detail;
    look::EmptyState *m_state;
    QPushButton *m_again;
    QPushButton *m_another;
};

} // namespace fractal
