// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_theme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto animationsKey = "enable-animations"_L1;
constexpr int patienceMs = 500;

/// Without an address libdbus would start a bus of its own, and wait for it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

/// `Read` answers a variant inside a variant, the signal a plain one.
QVariant unwrapped(QVariant value)
{
    for (int depth = 0; depth < 3 && value.canConvert<QDBusVariant>(); ++depth)
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopTheme *DesktopTheme::ofSession(QObject *parent)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return nullptr;
    return new DesktopTheme{QDBusConnection::sessionBus(), u"org.freedesktop.portal.Desktop"_s, parent};
}

DesktopTheme::DesktopTheme(const QDBusConnection &bus, const QString &service, QObject *parent)
    : QObject{parent},
      m_bus{bus},
      m_service{service}
{
    m_bus.connect(m_service, path, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(appearance, colourKey);
    ask(appearance, contrastKey);
    ask(gnome, animationsKey);
}

void DesktopTheme::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, path, interface, u"Read"_s);
    question.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher{m_bus.asyncCall(question, patienceMs), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answered; reply.isValid())
            take(key, reply.value().variant());
    });
}

void DesktopTheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == (key == animationsKey ? gnome : appearance))
        take(key, value.variant());
}

void DesktopTheme::take(const QString &key, const QVariant &value)
{
    const QVariant said = unwrapped(value);
    if (key == animationsKey && said.typeId() == QMetaType::Bool)
        emit motionWanted(said.toBool());
    else if (key == colourKey && said.typeId() == QMetaType::UInt)
        emit darkWanted(said.toUInt() == 1);
    else if (key == contrastKey && said.typeId() == QMetaType::UInt)
        emit contrastWanted(said.toUInt() == 1);
}

} // namespace fractal
