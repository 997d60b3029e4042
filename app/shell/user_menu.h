// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/shell/appearance.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace fractal {

/// ◆ The user menu, top right: Configuration, language, theme, about, sign out. Made for each place that shows it.
class UserMenu : public QPushButton {
    Q_OBJECT

public:
    UserMenu(Session &session, Appearance &appearance, QWidget *parent = nullptr);

signals:
    void configurationRequested();
    void aboutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void refresh();
    void retranslate();
    [[nodiscard]] QString initials() const;
    Session &m_session;
    Appearance &m_appearance;
    QMenu *m_menu;
    QAction *m_configuration;
    QMenu *m_language;
    QMenu *m_theme;
    QAction *m_about;
    QAction *m_signOut;
};

} // namespace fractal
