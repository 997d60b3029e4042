// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "server/mcp/json_rpc.h"

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace fractal::mcp {

/// Whether a request that is being worked on is still wanted. Thread-safe.
class Wanted {
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    void cancel();
    /// Beside what was asked for before. At once where it is cancelled already.
    void whenCancelled(std::function<void()> then);

private:
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_then;
};
using WantedPtr = std::shared_ptr<Wanted>;

/// The requests under way that notifications/cancelled can name: those of the same authorization and session. Bounded by
/// what is under way. Thread-safe.
class UnderWay {
public:
    struct Place {
        AuthorizationId authorization;
        QByteArray session;
        json_rpc::RequestId id;
    };
    /// Findable as long as somebody holds what is answered.
    [[nodiscard]] WantedPtr begin(const Place &place);
    void cancel(const Place &place);

private:
    struct Shared {
        std::mutex mutex;
        QHash<QByteArray, std::weak_ptr<Wanted>> requests;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace fractal::mcp
