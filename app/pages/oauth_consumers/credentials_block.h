// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/oauth_consumers/consumer_deeds.h"
#include "app/pages/oauth_consumers/rotate_menu.h"
#include "app/pages/oauth_consumers/secret_rows.h"
#include "app/widgets/parts.h"

#include <QTimer>

class QGridLayout;

namespace fractal::oauth_consumers {

/// Creation date, key and secrets. A secret that is shown is hidden again after a minute; it is in no tooltip and in no
/// accessible name.
class CredentialsBlock : public QWidget {
    Q_OBJECT

public:
    CredentialsBlock(Office &office, Deeds &deeds, QWidget *parent);

    void setConsumer(const consumers::Consumer &consumer, const std::vector<consumers::LiveSecret> &secrets);
    /// Just made: shown without asking for the password again.
    void setFresh(const crypto::Secret &secret);
    void hideSecret();
    void setReadOnly(bool isReadOnly);
    void setLabelWidth(int width);
    void retranslate();
    void focusCopyKey();

private:
    void layOut();
    void connectButtons();
    void showSecret(const crypto::Secret &secret);
    void withSecret(const std::function<void(const crypto::Secret &)> &then);
    void askToRotate(std::chrono::milliseconds overlap);
    void rotate(std::chrono::milliseconds overlap);
    void askToEnd(const consumers::LiveSecret &secret);
    void refresh();

    Office &m_office;
    Deeds &m_deeds;
    consumers::Consumer m_consumer;
    std::vector<consumers::LiveSecret> m_secrets; ///< that work, the newest first
    crypto::Secret m_secret; ///< while it is shown
    bool m_isReadOnly = false;
    QTimer m_hide;
    QGridLayout *m_grid;
    look::Text *m_title;
    look::Text *m_createdLabel;
    look::Text *m_created;
    look::Text *m_keyLabel;
    QLineEdit *m_key;
    QPushButton *m_copyKey;
    look::Text *m_secretLabel;
    QLineEdit *m_shown;
    QPushButton *m_show;
    QPushButton *m_copySecret;
    QPushButton *m_rotate;
    RotateMenu *m_rotateMenu;
    SecretRows *m_rows;
    look::HelpLine *m_help;
};

} // namespace fractal::oauth_consumers
