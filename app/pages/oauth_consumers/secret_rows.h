// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/moments.h"
#include "app/widgets/parts.h"
#include "core/store/consumer_secrets.h"

class QVBoxLayout;

namespace fractal::oauth_consumers {

/// What is told of the secrets that work: of one its use, of two each with its hint, and which can be ended.
class SecretRows : public QWidget {
    Q_OBJECT

public:
    explicit SecretRows(QWidget *parent);
    /// The newest first. `mayEnd`: a button ends the one before it.
    void setSecrets(const std::vector<consumers::LiveSecret> &secrets, const moments::Reader &reader, bool mayEnd);

signals:
    void endWanted(const consumers::LiveSecret &secret);

private:
    void addRow(const consumers::LiveSecret &secret, const QString &name, const moments::Reader &reader, bool mayEnd);
    void addFacts(const consumers::LiveSecret &secret, const moments::Reader &reader);
    void warnOfUse(const consumers::LiveSecret &old, const consumers::LiveSecret &fresh, const moments::Reader &reader);
    QVBoxLayout *m_column;
};

} // namespace fractal::oauth_consumers
