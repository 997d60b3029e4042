// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <mutex>

namespace fractal::http {

class Home;
struct Exchange;
struct Response;

/// The rest of an answer whose head has left: what is written here follows as it comes (text/event-stream), until end().
/// It is bounded: what a client does not read is held up to `mostHeld` bytes, then its connection is broken off. Made by a
/// handler, handed over in Response::stream; all of it may be called from any thread.
class Stream {
public:
    static constexpr qsizetype mostHeld = 256 * 1024;

    void write(const QByteArray &bytes);
    /// Nothing follows; the connection goes on to its next request.
    void end();
    /// Ended, or its client has left: what is written is dropped.
    [[nodiscard]] bool isOver() const;

    /// Called once if the stream ends otherwise than by end(): its client has left, does not read, or the time is over.
    /// At once where that has happened. On whatever thread notices: short, and without waiting.
    void whenLost(std::function<void()> lost);
    /// Called on the network thread about once a second while it is open, and after wake(), with a state of now.
    void everySecond(std::function<void(Exchange &)> tick);
    void wake();
    /// What is written when the server stops; a stream without it is waited for as other answers are.
    void sayFarewellWith(std::function<QByteArray()> farewell);

    /// How the answer of a step that follows the head is told on it; without, it ends without a word.
    void tellAnswersAs(std::function<QByteArray(const Response &)> words);

    // For the network thread that the connection lives in.
    void attach(std::shared_ptr<Home> home, quint64 ticket);
    void lose();
    struct Piece {
        QByteArray bytes;
        bool isLast = false;
        bool isTooMuch = false; ///< the client does not keep up
    };
    [[nodiscard]] Piece take();
    void tick(Exchange &exchange);
    [[nodiscard]] bool ticks() const;
    void finish(const Response &answer);
    /// False: it has none.
    [[nodiscard]] bool farewell();

private:
    void schedule();

    mutable std::mutex m_mutex;
    std::shared_ptr<Home> m_home; ///< null until its head has left
    quint64 m_ticket = 0;
    QByteArray m_held;
    bool m_ended = false;
    bool m_lost = false;
    bool m_tooMuch = false;
    bool m_wakesUp = false; ///< woken before its head had left
    bool m_scheduled = false; ///< the network thread knows that there is something to take
    std::function<void()> m_whenLost;
    std::function<void(Exchange &)> m_tick;
    std::function<QByteArray()> m_farewell;
    std::function<QByteArray(const Response &)> m_words;
};
using StreamPtr = std::shared_ptr<Stream>;

} // namespace fractal::http
