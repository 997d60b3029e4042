// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http_client.h"

#include <QHostAddress>

#include <algorithm>

namespace fractal::test {

namespace {

constexpr int connectAtMost = 10'000;

int millisecondsUntil(std::chrono::steady_clock::time_point until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    return static_cast<int>(std::max<qint64>(0, left.count()));
}

HttpAnswer headFrom(const QByteArray &head)
{
    HttpAnswer answer;
    const QList<QByteArray> lines = head.split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            answer.headers.append({lines.at(i).first(colon).toLower(), lines.at(i).sliced(colon + 1).trimmed()});
    }
    return answer;
}

} // namespace

QByteArray HttpAnswer::header(QByteArrayView lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

bool HttpAnswer::has(QByteArrayView lowerName) const
{
    return std::ranges::any_of(headers, [&](const auto &field) { return field.first == lowerName; });
}

HttpClient::HttpClient(quint16 port, Transport transport) : m_socket{std::make_unique<QSslSocket>()}
{
    if (transport == Transport::Tls) {
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        m_socket->waitForEncrypted(connectAtMost);
    } else {
        m_socket->connectToHost(QHostAddress{QHostAddress::LocalHost}, port);
        m_socket->waitForConnected(connectAtMost);
    }
}

HttpClient::~HttpClient() = default;

bool HttpClient::isConnected() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

bool HttpClient::send(const QByteArray &bytes)
{
    if (m_socket->write(bytes) != bytes.size())
        return false;
    return m_socket->flush() || m_socket->bytesToWrite() == 0;
}

bool HttpClient::readMore(std::chrono::steady_clock::time_point until)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(millisecondsUntil(until))
        && m_socket->bytesAvailable() == 0)
        return false;
    m_received += m_socket->readAll();
    return true;
}

HttpAnswer HttpClient::receive(bool withoutBody, std::chrono::milliseconds atMost)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!readMore(until))
            return {};
    }
    HttpAnswer answer = headFrom(m_received.first(end));
    m_received.remove(0, end + 4);
    const qsizetype length = withoutBody ? 0 : answer.header("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!readMore(until))
            return {};
    }
    answer.body = m_received.first(length);
    m_received.remove(0, length);
    return answer;
}

HttpAnswer HttpClient::ask(const QByteArray &bytes, bool withoutBody)
{
    send(bytes);
    return receive(withoutBody);
}

bool HttpClient::isClosed(std::chrono::milliseconds atMost)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (m_socket->state() != QAbstractSocket::UnconnectedState && millisecondsUntil(until) > 0) {
        if (!readMore(until) && m_socket->state() == QAbstractSocket::ConnectedState)
            return false;
    }
    m_received += m_socket->readAll();
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

void HttpClient::leave()
{
    m_socket->abort();
}

void HttpClient::stopReading()
{
    m_socket->setReadBufferSize(1);
}

} // namespace fractal::test
