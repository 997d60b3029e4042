// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secrets.h"

#include <QObject>
#include <QTimer>

namespace fractal {

/// Copies; a secret leaves the clipboard after 60 s if it is still there.
class Clipboard : public QObject {
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent = nullptr);
    void copy(const QString &text);
    void copySecret(const crypto::Secret &secret);
    static constexpr std::chrono::seconds secretStays{60};

    /// The secret goes now: when its time is over, and when the person signs out.
    void forget();

private:
    QTimer m_timer;
    QByteArray m_digest; ///< of what is to go
};

} // namespace fractal
