// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_server.h"

#include "tests/support/processes.h"

#include <QEventLoop>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <future>

namespace fractal::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// Sends the rest piece by piece; the connection ends after the last one.
void sendOn(QSslSocket *socket, const TlsServer::Reply &reply, qsizetype from)
{
    if (reply.pieceBytes == 0 || from >= reply.bytes.size()) {
        socket->write(reply.bytes.sliced(std::min(from, reply.bytes.size())));
        socket->disconnectFromHost();
        return;
    }
    socket->write(reply.bytes.sliced(from, std::min(reply.pieceBytes, reply.bytes.size() - from)));
    QTimer::singleShot(reply.pause, socket, [socket, reply, from] { sendOn(socket, reply, from + reply.pieceBytes); });
}

} // namespace

TestIdentity::TestIdentity(const QString &name, int days)
{
    // An expired one: valid from the past to the past, which "req -x509" alone cannot make.
    const QString request = m_folder.filePath(u"a.csr"_s);
    const QString extensions = m_folder.filePath(u"a.ext"_s);
    QFile file{extensions};
    if (!file.open(QIODevice::WriteOnly) || file.write("subjectAltName=DNS:" + name.toLatin1() + '\n') < 0)
        qFatal("cannot write %s", qPrintable(extensions));
    file.close();
    const QString subject = u"/CN="_s + name;
    const int asked = execute(u"openssl"_s,
                              {u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                               u"-nodes"_s, u"-keyout"_s, keyFile(), u"-out"_s, request, u"-subj"_s, subject});
    const int made = execute(u"openssl"_s,
                             {u"x509"_s, u"-req"_s, u"-in"_s, request, u"-signkey"_s, keyFile(), u"-days"_s,
                              QString::number(days), u"-extfile"_s, extensions, u"-out"_s, certificateFile()});
    if (asked != 0 || made != 0)
        qFatal("openssl made no certificate");
}

QSslCertificate TestIdentity::certificate() const
{
    return QSslCertificate{contentsOf(certificateFile()), QSsl::Pem};
}

TlsServer::TlsServer(const TestIdentity &identity, Reply reply)
{
    std::promise<QEventLoop *> started;
    m_thread = std::thread{[&, reply = std::move(reply)] {
        QEventLoop loop;
        QSslServer server;
        listen(server, identity, reply);
        started.set_value(&loop);
        loop.exec();
    }};
    m_loop = started.get_future().get();
}

TlsServer::~TlsServer()
{
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void TlsServer::listen(QSslServer &server, const TestIdentity &identity, const Reply &reply)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate());
    configuration.setPrivateKey(QSslKey{contentsOf(identity.keyFile()), QSsl::Ec});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setSslConfiguration(configuration);
    QObject::connect(&server, &QSslServer::startedEncryptionHandshake, &server, [this] { ++m_connections; });
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, &server, reply] {
        auto *socket = qobject_cast<QSslSocket *>(server.nextPendingConnection());
        const auto read = [this, socket, reply] {
            const std::lock_guard lock{m_mutex};
            m_lastRequest += socket->readAll();
            if (m_lastRequest.endsWith("\r\n\r\n"))
                sendOn(socket, reply, 0);
        };
        {
            const std::lock_guard lock{m_mutex};
            m_lastRequest.clear();
        }
        QObject::connect(socket, &QSslSocket::readyRead, socket, read);
        QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            read();
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("the test's TLS server does not listen");
    m_port = server.serverPort();
}

QByteArray TlsServer::lastRequest() const
{
    const std::lock_guard lock{m_mutex};
    return m_lastRequest;
}

} // namespace fractal::test
