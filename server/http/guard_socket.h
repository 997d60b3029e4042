// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/answer_writer.h"
#include "server/http/limits.h"
#include "server/http/request_parser.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <optional>
#include <unordered_map>

namespace fractal::http {

class GuardSocket;

/// Names one request that was handed on. Never used twice: a late answer cannot reach the next request.
using Ticket = quint64;

/// What the guarded connections of one network thread share.
struct GuardShared {
    const Limits &limits;
    const RequestParser::BodyLimit &bodyLimit;
    AnswerWriter &answers;
    std::function<void(Ticket)> expired; ///< its handler takes too long: answer it now
    std::function<void(Ticket)> abandoned; ///< its client has left: no answer can reach it
    std::unordered_map<Ticket, GuardSocket *> waiting; ///< for their answers
    Ticket lastTicket = 0;
    bool draining = false; ///< every answer is the last of its connection
};

/// What QHttpServer takes for its socket. It owns the real one (plain or TLS), reads requests strictly and hands QHttpServer
/// one short canonical request at a time, which carries the ticket of the true one; the next only after the answer. It
/// keeps the deadlines of H2 and writes each answer at once.
class GuardSocket final : public QTcpSocket {
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    // Short: QHttpServer of Qt 6.4 reads byte by byte.
    static constexpr auto ticketField = "t";
    static constexpr int ticketBase = 36;

    /// `inner` is connected, and encrypted if it is a QSslSocket. `shared` outlives this.
    GuardSocket(QTcpSocket *inner, const QHostAddress &peer, GuardShared &shared, QObject *parent);
    ~GuardSocket() override;

    /// What has arrived before the guard was there.
    void begin();
    /// The request of the ticket under way; once.
    [[nodiscard]] Request takeRequest() { return std::exchange(m_request, {}); }
    void answer(const Response &response);
    /// More of an answer that goes on; broken off where the client does not keep up.
    void send(const QByteArray &bytes);
    void endStream();
    /// Enforces the deadlines; called by the server several times in the shortest of them.
    void sweep(TimePoint now);
    /// Ends it now where nothing is under way, otherwise after the answer.
    void drain();
    void breakOff() { m_inner->abort(); }

    // As QHttpServer sees it.
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return backlog(); }
    [[nodiscard]] bool canReadLine() const override { return false; }
    void disconnectFromHost() override { m_inner->disconnectFromHost(); }
    void close() override { m_inner->disconnectFromHost(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Step : quint8 {
        Reading, ///< a request, or waiting for one
        Answering, ///< a request was handed on
        Streaming, ///< its answer goes on
        Closing, ///< the last answer is on its way; what still arrives is dropped
        Gone,
    };

    void beginStream(const Response &response);
    void answered();
    void readOn();
    [[nodiscard]] bool readSome();
    void progressed(RequestParser::State before);
    void handOn();
    void refuse(int status);
    void write(const QByteArray &bytes);
    void finish();
    void finishSending();
    void dropInput();
    void hasWritten();
    void hasGone();
    [[nodiscard]] qint64 backlog() const;

    QTcpSocket *m_inner;
    QSslSocket *m_tls; ///< the same, or nothing
    GuardShared &m_shared;
    RequestParser m_parser;
    QByteArray m_unread; ///< arrived together with the request before
    QByteArray m_handedOn; ///< what QHttpServer reads
    qsizetype m_handedOnRead = 0;
    Request m_request;
    QHostAddress m_peer;
    Ticket m_ticket = 0;
    TimePoint m_deadline;
    TimePoint m_lastProgress;
    Step m_step = Step::Reading;
    bool m_reading = false; ///< readOn() is on the stack
    bool m_withoutBody = false;
    bool m_isLast = false;
    bool m_refused = false;
    bool m_continued = false;
    bool m_isChunked = false; ///< of a stream: otherwise it ends with the connection
};

} // namespace fractal::http
