// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "core/store/pending_changes.h"

#include <QPushButton>
#include <QTimer>

namespace fractal {

/// In the strip, on every page: how many changes of apps wait for the person who is signed in; hidden while none does. They
/// expire within minutes, so it also says when another one has come.
class HeldNotice : public QPushButton {
    Q_OBJECT

public:
    HeldNotice(Office &office, QWidget *parent);

signals:
    void arrived();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void take(const pending_changes::Waiting &waiting);
    void say();

    Office &m_office;
    QTimer m_expiry;
    qint64 m_count = 0;
    std::optional<PendingChangeId> m_newest; ///< that is known; nothing: not looked yet
};

} // namespace fractal
