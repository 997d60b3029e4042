// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/principal.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/settings.h"

#include <QElapsedTimer>
#include <tl/expected.hpp>

#include <array>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace fractal::http {

/// What one person may ask through one consumer (SEC-8); a program that acts for itself counts as a person.
struct FairShare {
    int atOnce = 0; ///< calls under way; 0: as many as they like
    int perMinute = 0; ///< calls in any 60 seconds; 0: as many as they like

    [[nodiscard]] static FairShare of(const Settings &settings) { return {settings.callsAtOnce, settings.callsPerMinute}; }
};

/// Keeps one caller's loop from slowing down all others: one object for all doors and threads of a server, so that nobody has
/// another share behind another door. Thread-safe.
class FairUse : public std::enable_shared_from_this<FairUse> {
    struct Caller {
        qint64 user;
        QString consumer; ///< key of a consumer or an API key
        friend bool operator==(const Caller &, const Caller &) = default;
    };

public:
    /// A call under way; it is over when this is gone.
    class Admission {
    public:
        Admission(std::shared_ptr<FairUse> of, Caller caller, bool goesApart)
            : m_of{std::move(of)},
              m_caller{std::move(caller)},
              m_goesApart{goesApart}
        {}
        ~Admission() { m_of->leave(m_caller); }
        Q_DISABLE_COPY_MOVE(Admission)

    private:
        friend class FairUse;
        std::shared_ptr<FairUse> m_of;
        Caller m_caller;
        bool m_goesApart;
    };
    using AdmissionPtr = std::shared_ptr<const Admission>;

    /// The caller's quick calls took much of the network threads lately: this one runs in the pool, where it keeps nobody else
    /// from being answered.
    [[nodiscard]] static bool goesApart(const AdmissionPtr &admission) { return admission && admission->m_goesApart; }

    /// As long as it lives, the call takes a network thread.
    class OnNetworkThread {
    public:
        explicit OnNetworkThread(AdmissionPtr admission) : m_admission{std::move(admission)} { m_timer.start(); }
        ~OnNetworkThread();
        Q_DISABLE_COPY_MOVE(OnNetworkThread)

    private:
        AdmissionPtr m_admission;
        QElapsedTimer m_timer;
    };

    /// So much later is answered who was refused and goes on.
    static constexpr std::chrono::milliseconds pause{500};

    struct Refusal {
        Error error; ///< RateLimited; `details.retry_after_s`: when there is room again, 1 at least
        bool isFirst = true; ///< false: the caller was told so before and goes on; no log needs a line of each
    };
    /// Lets a call in; null where nothing is counted.
    [[nodiscard]] tl::expected<AdmissionPtr, Refusal> enter(const Principal &principal, FairShare share, Instant now);

    static constexpr std::size_t mostCallers = 10'000; ///< that are remembered, beside those with calls under way
    [[nodiscard]] std::size_t callers() const;

private:
    struct Hash {
        std::size_t operator()(const Caller &caller) const { return qHashMulti(0, caller.user, caller.consumer); }
    };
    /// A call counts until the piece of time in which it came is 60 s old, so that no 60 s hold more than is allowed.
    static constexpr qint64 pieceMs = 5'000;
    static constexpr qint64 pieces = 60'000 / pieceMs + 1;
    struct Use {
        std::array<int, pieces> calls{}; ///< of each piece, at its number modulo `pieces`
        qint64 newest = 0; ///< number of the newest piece, counted since 1970
        int underWay = 0;
        qint64 spentUs = 0; ///< of network threads, in microseconds; given back bit by bit
        Instant spentAt;
        bool wasRefused = false; ///< since its last call that was let in
    };

    static void goOn(Use &use, qint64 piece);
    /// Until there is room for one more; 0: now.
    [[nodiscard]] static std::chrono::milliseconds waitOf(const Use &use, int perMinute, Instant now);
    void forgetIdle(qint64 piece);
    void leave(const Caller &caller);
    void spend(const Caller &caller, qint64 microseconds);

    mutable std::mutex m_mutex;
    std::unordered_map<Caller, Use, Hash> m_uses;
};

} // namespace fractal::http
