// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace fractal {

/// A moment: milliseconds since 1970-01-01T00:00:00Z. Stored as is; zone and words are added where it is shown.
struct Instant {
    qint64 ms = 0;

    friend auto operator<=>(Instant, Instant) = default;
    friend Instant operator+(Instant at, std::chrono::milliseconds by) { return {at.ms + by.count()}; }
    friend Instant operator-(Instant at, std::chrono::milliseconds by) { return {at.ms - by.count()}; }
    friend std::chrono::milliseconds operator-(Instant a, Instant b) { return std::chrono::milliseconds{a.ms - b.ms}; }
};

/// "2026-11-24T08:00:00Z" (with ".123" only where milliseconds are not zero). RFC 3339. Years 0001 to 9999.
[[nodiscard]] QByteArray toRfc3339(Instant at);

/// Reads RFC 3339 with an offset or Z; nothing else. Empty when it is not one.
[[nodiscard]] std::optional<Instant> fromRfc3339(QStringView text);

/// Midnight that starts the date "YYYY-MM-DD" in the IANA zone; empty when the text is not a date.
[[nodiscard]] std::optional<Instant> startOfDate(QStringView text, const QByteArray &ianaZone);

/// Where the time comes from. Injected, so that tests move it. Thread-safe.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The operating system's time, which never goes back while the program runs: where somebody sets the clock back, it goes
/// on from where it was, so that nothing that has expired counts again (oauth.md X06). A clock that was ahead for a while
/// and is put right comes back at once. Over a restart: core/store/clock_mark.h.
class SystemClock final : public Clock {
public:
    /// Milliseconds since the epoch, and since any moment but at an even pace.
    using Reading = qint64 (*)();
    SystemClock();
    SystemClock(Reading wall, Reading steady);
    [[nodiscard]] Instant now() const override;

private:
    Reading m_wall;
    Reading m_steady;
    qint64 m_apart; ///< of the two at the start
};

} // namespace fractal
