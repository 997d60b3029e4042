// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/tls_call.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>

namespace fractal::fetch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAtOnce = 4096;

int left(QDeadlineTimer until)
{
    return static_cast<int>(std::max<qint64>(0, until.remainingTime()));
}

tl::unexpected<FetchError> failed(Failed why, const QString &detail)
{
    return tl::unexpected{FetchError{why, detail}};
}

QSslConfiguration configurationFor(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(authorities);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

QByteArray requestFor(const HttpsUrl &url)
{
    return "GET " + url.target + " HTTP/1.1\r\nHost: " + url.authority()
        + "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\nUser-Agent: fractal-one\r\nConnection: close\r\n\r\n";
}

Outcome outcomeOf(const AnswerReader &reader, AnswerReader::State state)
{
    switch (state) {
    case AnswerReader::State::Complete:
        return Fetched{reader.body(), reader.maxAge()};
    case AnswerReader::State::BadStatus:
        return failed(Failed::BadStatus, u"the answer has the status %1 instead of 200"_s.arg(reader.status()));
    case AnswerReader::State::WrongType:
        return failed(Failed::WrongType, u"the answer is not plain application/json"_s);
    case AnswerReader::State::TooLarge:
        return failed(Failed::TooLarge, u"the answer is too large"_s);
    case AnswerReader::State::Malformed:
    case AnswerReader::State::Reading:
        break;
    }
    return failed(Failed::Malformed, u"the answer is not HTTP, or ended early"_s);
}

/// Connected and in TLS with the right name; otherwise why not.
std::optional<FetchError> reach(QSslSocket &socket, const HttpsUrl &url, const QHostAddress &address, QDeadlineTimer until)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setPeerVerifyName(url.host); // SNI, and what the certificate is checked for
    socket.connectToHost(address, url.port);
    if (!socket.waitForConnected(left(until)))
        return until.hasExpired() ? FetchError{Failed::TooLate, u"%1 did not answer in time"_s.arg(url.host)}
                                  : FetchError{Failed::Unreachable, u"%1 cannot be reached"_s.arg(url.host)};
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(left(until)))
        return until.hasExpired()
            ? FetchError{Failed::TooLate, u"%1 did not answer in time"_s.arg(url.host)}
            : FetchError{Failed::NotTrusted,
                         u"%1 has no certificate for its name by an authority that is known here"_s.arg(url.host)};
    return {};
}

} // namespace

Outcome callByTls(const HttpsUrl &url, const QHostAddress &address, const QList<QSslCertificate> &authorities,
                  const AnswerLimits &limits, QDeadlineTimer until)
{
    QSslSocket socket;
    socket.setSslConfiguration(configurationFor(authorities));
    socket.setReadBufferSize(readAtOnce);
    if (auto error = reach(socket, url, address, until))
        return tl::unexpected{*std::move(error)};
    socket.write(requestFor(url));
    AnswerReader reader{limits};
    auto state = AnswerReader::State::Reading;
    while (state == AnswerReader::State::Reading) {
        if (socket.bytesAvailable() > 0) {
            state = reader.feed(socket.read(readAtOnce));
            continue;
        }
        if (until.hasExpired())
            return failed(Failed::TooLate, u"%1 did not answer in time"_s.arg(url.host));
        if (!socket.waitForReadyRead(left(until)) && socket.bytesAvailable() == 0
            && socket.state() != QAbstractSocket::ConnectedState)
            state = reader.end();
    }
    socket.abort();
    return outcomeOf(reader, state);
}

} // namespace fractal::fetch
