// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace fractal {

/// What the desktop says of light and dark, of contrast and of motion, through the settings portal
/// (org.freedesktop.portal.Settings): Qt learns the first only from 6.5 on. Asked without waiting; where no portal answers
/// within half a second, nothing is said.
class DesktopTheme : public QObject {
    Q_OBJECT

public:
    /// `service`: of the portal; empty on a connection to one peer.
    DesktopTheme(const QDBusConnection &bus, const QString &service, QObject *parent);
    /// On the bus of the person's session; nullptr: there is none.
    [[nodiscard]] static DesktopTheme *ofSession(QObject *parent);

signals:
    void darkWanted(bool isDark); ///< color-scheme: 1 dark, 2 light; 0, no preference, is light
    void contrastWanted(bool isHigh); ///< contrast: 1
    void motionWanted(bool isWanted); ///< GNOME's enable-animations

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &key, const QVariant &value);
    QDBusConnection m_bus;
    QString m_service;
};

} // namespace fractal
