// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/one_window.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace fractal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr auto askAgainAfter = 100ms; // the first one holds the lock a moment before it listens
constexpr auto callerPatience = 5s;
constexpr qint64 longestCall = 512; // "raise", a blank, the token of the desktop
constexpr QByteArrayView answer{"here\n"};
constexpr qsizetype longestSocketPath = 90; // sun_path has 108 bytes; Qt makes the socket in a folder beside it

/// In the site's folder; where its path is too long for a socket, in the folder of this session.
QString socketOf(const QString &folder)
{
    const QString usual = folder + "/window.socket"_L1;
    if (QFile::encodeName(usual).size() <= longestSocketPath)
        return usual;
    const QByteArray sum = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/fractal-one-"_L1 + QLatin1StringView{sum};
}

/// What the desktop gave this start for its window to come to the front.
QByteArray ownToken()
{
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    return token.size() < longestCall / 2 && !token.contains('\n') ? token : QByteArray{};
}

} // namespace

OneWindow::OneWindow(QObject *parent) : QObject{parent}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_again.setSingleShot(true);
    m_again.setInterval(askAgainAfter);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &OneWindow::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] { conclude(false); });
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            hear(caller);
    });
}

OneWindow::~OneWindow() = default;

void OneWindow::enter(const QString &siteFolder)
{
    const QString folder = QFileInfo{siteFolder}.canonicalFilePath();
    if (m_lock && m_lock->isLocked() && folder == m_folder)
        return emit entered();
    leave();
    m_folder = folder;
    if (folder.isEmpty() || !QFileInfo::exists(folder + "/keyring"_L1))
        return emit entered();
    m_lock = std::make_unique<QLockFile>(folder + "/window.lock"_L1);
    m_lock->setStaleLockTime(0ms); // only the end of its process frees it
    m_patience.start();
    ask();
}

void OneWindow::leave()
{
    m_again.stop();
    m_patience.stop();
    m_asking.reset();
    m_server.close();
    m_lock.reset();
}

/// Takes the lock where it is free, else asks who has it.
void OneWindow::ask()
{
    if (m_lock->tryLock()) {
        listen(socketOf(m_folder));
        return conclude(false);
    }
    if (m_lock->error() != QLockFile::LockFailedError)
        return conclude(false); // a folder that cannot be written: opening the site will say so
    m_asking = std::make_unique<QLocalSocket>();
    connect(m_asking.get(), &QLocalSocket::connected, this, [this] { m_asking->write("raise " + ownToken() + '\n'); });
    connect(m_asking.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_asking->bytesAvailable() >= answer.size())
            conclude(m_asking->read(answer.size()) == answer);
    });
    // Not there yet, or gone meanwhile: asked again until the patience ends.
    connect(m_asking.get(), &QLocalSocket::errorOccurred, this, [this] { m_again.start(); });
    m_asking->connectToServer(socketOf(m_folder));
}

void OneWindow::listen(const QString &socket)
{
    QLocalServer::removeServer(socket); // of a process that was killed: the lock is ours
    if (!m_server.listen(socket))
        qWarning("a second start cannot reach this window: %s", qPrintable(m_server.errorString()));
}

void OneWindow::hear(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(callerPatience, caller, [caller] { caller->abort(); });
    caller->setReadBufferSize(longestCall);
    const auto read = [this, caller] {
        if (!caller->canReadLine())
            return caller->bytesAvailable() < longestCall ? void() : caller->abort();
        const QByteArray line = caller->readLine(longestCall).trimmed();
        if (line != "raise" && !line.startsWith("raise "))
            return caller->abort();
        emit callHeard(QString::fromUtf8(line.mid(6)));
        caller->write(answer.toByteArray());
        caller->disconnectFromServer();
    };
    connect(caller, &QLocalSocket::readyRead, caller, read);
    if (caller->bytesAvailable() > 0)
        read();
}

void OneWindow::conclude(bool isElsewhereNow)
{
    m_again.stop();
    m_patience.stop();
    if (m_asking) {
        m_asking->disconnect(this);
        m_asking.release()->deleteLater(); // this may be its own signal
    }
    if (isElsewhereNow)
        emit isElsewhere();
    else
        emit entered();
}

} // namespace fractal
