// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

namespace fractal::accounts {

/// What can be done with the ticked accounts; stands where the filters were.
class BulkBar : public look::Surface {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent);
    void setCount(int count);
    void retranslate();

signals:
    void enableWanted(bool isEnabled);
    void signOutWanted();
    void closeWanted();

private:
    int m_count = 0;
    look::Text *m_words;
    QPushButton *m_enable;
    QPushButton *m_disable;
    QPushButton *m_signOut;
    QPushButton *m_close;
};

} // namespace fractal::accounts
