// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desktop_theme.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

using namespace fractal;
using namespace Qt::StringLiterals;

namespace {

/// The portal's side of the conversation.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> values;
    QStringList asked;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): the portal's own name
    QDBusVariant Read(const QString &group, const QString &key)
    {
        asked += group + u' ' + key;
        if (!values.contains(key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
            return {};
        }
        return QDBusVariant{QVariant::fromValue(QDBusVariant{values.value(key)})};
    }
};

/// Portal and window, connected to each other without a bus.
class Conversation {
public:
    Conversation()
    {
        QObject::connect(&m_server, &QDBusServer::newConnection, &portal, [this](const QDBusConnection &connection) {
            m_there = connection.name();
            QDBusConnection there{m_there};
            there.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots);
        });
        window = std::make_unique<QDBusConnection>(QDBusConnection::connectToPeer(m_server.address(), u"window"_s));
    }
    ~Conversation()
    {
        QDBusConnection::disconnectFromPeer(u"window"_s);
        QDBusConnection::disconnectFromPeer(m_there);
    }
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    [[nodiscard]] bool isThere() const { return window->isConnected() && !m_there.isEmpty(); }
    void change(const QString &group, const QString &key, const QVariant &value) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant{value})});
        QDBusConnection{m_there}.send(signal);
    }

    Portal portal;
    std::unique_ptr<QDBusConnection> window;

private:
    QDBusServer m_server{u"unix:tmpdir=/tmp"_s};
    QString m_there;
};

} // namespace

/// screens.md §3.5, trap 1.
class tst_DesktopTheme : public QObject {
    Q_OBJECT

private slots:
    void whatThePortalSaysIsTaken_data();
    void whatThePortalSaysIsTaken();
    void aChangeIsFollowed();
    void whatIsNotKnownIsLeftAlone();
    void withoutABusThereIsNothing();
};

void tst_DesktopTheme::whatThePortalSaysIsTaken_data()
{
    QTest::addColumn<uint>("said");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("0: no preference") << 0U << false;
    QTest::newRow("1: dark") << 1U << true;
    QTest::newRow("2: light") << 2U << false;
}

void tst_DesktopTheme::whatThePortalSaysIsTaken()
{
    QFETCH(uint, said);
    QFETCH(bool, isDark);
    Conversation conversation;
    QTRY_VERIFY(conversation.isThere());
    conversation.portal.values.insert(u"color-scheme"_s, said);
    DesktopTheme theme{*conversation.window, {}, nullptr};
    QSignalSpy dark{&theme, &DesktopTheme::darkWanted};
    QSignalSpy contrast{&theme, &DesktopTheme::contrastWanted};
    QTRY_COMPARE(dark.size(), 1);
    QCOMPARE(dark.front().front().toBool(), isDark);
    QTRY_COMPARE(conversation.portal.asked.size(), 3);
    QCOMPARE(contrast.size(), 0); // an older portal does not know it
}

void tst_DesktopTheme::aChangeIsFollowed()
{
    Conversation conversation;
    QTRY_VERIFY(conversation.isThere());
    DesktopTheme theme{*conversation.window, {}, nullptr};
    QSignalSpy dark{&theme, &DesktopTheme::darkWanted};
    QSignalSpy contrast{&theme, &DesktopTheme::contrastWanted};
    conversation.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1U);
    QTRY_COMPARE(dark.size(), 1);
    QVERIFY(dark.front().front().toBool());
    conversation.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    QTRY_COMPARE(contrast.size(), 1);
    QVERIFY(contrast.front().front().toBool());
    QSignalSpy motion{&theme, &DesktopTheme::motionWanted};
    conversation.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
    QTRY_COMPARE(motion.size(), 1);
    QVERIFY(!motion.front().front().toBool());
}

void tst_DesktopTheme::whatIsNotKnownIsLeftAlone()
{
    Conversation conversation;
    QTRY_VERIFY(conversation.isThere());
    DesktopTheme theme{*conversation.window, {}, nullptr};
    QSignalSpy dark{&theme, &DesktopTheme::darkWanted};
    conversation.change(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, u"prefer-dark"_s);
    conversation.change(u"org.freedesktop.appearance"_s, u"accent-color"_s, 1U);
    conversation.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QStringList{u"dark"_s});
    conversation.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    QTRY_COMPARE(dark.size(), 1);
    QVERIFY(!dark.front().front().toBool());
}

void tst_DesktopTheme::withoutABusThereIsNothing()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    QVERIFY(DesktopTheme::ofSession(this) == nullptr);
}

QTEST_GUILESS_MAIN(tst_DesktopTheme)
#include "tst_desktop_theme.moc"
