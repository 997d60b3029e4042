// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/consumer_deeds.h"
#include "app/widgets/parts.h"

namespace fractal::oauth_consumers {

/// At the end of the form, closed until it is wanted: what cannot be undone.
class DangerZone : public QWidget {
    Q_OBJECT

public:
    DangerZone(Office &office, Deeds &deeds, QWidget *parent);
    void setConsumer(const consumers::Consumer &consumer);
    void setOpen(bool isOpen);
    void retranslate();

signals:
    void removed(ConsumerId id);
    void opened(); ///< by a click: it should be scrolled to

private:
    void askToRevoke();
    void askToRemove();
    Office &m_office;
    Deeds &m_deeds;
    consumers::Consumer m_consumer;
    QPushButton *m_toggle;
    QWidget *m_content;
    look::Text *m_revokeText;
    QPushButton *m_revoke;
    look::Text *m_removeText;
    QPushButton *m_remove;
};

} // namespace fractal::oauth_consumers
