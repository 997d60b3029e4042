// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/subject.h"
#include "core/store/consumers.h"

namespace fractal::connect {

/// Puts a consumer's secret on the clipboard, after the person has shown that it is them; each time is logged.
class SecretCopy : public QObject {
    Q_OBJECT

public:
    SecretCopy(const Subject &subject, QWidget *over) : QObject{over}, m_subject{subject}, m_over{over} {}
    void copy(const consumers::Consumer &consumer);

signals:
    void copied();
    void failed(const QString &sentence);

private:
    void confirm(const consumers::Consumer &consumer, const QString &problem);
    void reveal(const consumers::Consumer &consumer);

    Subject m_subject;
    QWidget *m_over;
};

} // namespace fractal::connect
