// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/settings.h"
#include "server/fetch/fetcher.h"
#include "server/oauth/client_metadata.h"

#include <functional>
#include <mutex>
#include <unordered_map>

namespace fractal::oauth {

/// Asks for a document: the fetcher, or what a test has in its place. Blocks; called at http::Place::Fetch.
using GetDocument = std::function<fetch::Outcome(const fetch::HttpsUrl &)>;

struct ClientDocument {
    self_registered::Description description;
    std::chrono::milliseconds holds{0}; ///< from now: what its server said, within 5 min and 24 h (oauth.md C08)
};

/// Client ID Metadata Documents: fetched, read, and for a short while not asked for again when they were no good. Good
/// ones are kept in the store. Thread-safe.
class ClientDocuments {
public:
    explicit ClientDocuments(GetDocument get) : m_get{std::move(get)} {}

    /// The document, or why there is none, for the log.
    [[nodiscard]] tl::expected<ClientDocument, QString> fetch(const QString &address, Instant now);
    /// Why it was no good a moment ago (oauth.md C04).
    [[nodiscard]] std::optional<QString> refusedLately(const QString &address, Instant now);

private:
    struct Refused {
        QString why;
        Instant until;
    };
    void remember(const QString &address, const QString &why, Instant now);

    GetDocument m_get;
    std::mutex m_mutex;
    std::unordered_map<QString, Refused> m_refused;
};

/// Why a document of this host is not asked for, for the log; nothing when it may be: one of a known client's own hosts or
/// of those that the site allows, and none that it blocks (oauth.md C09).
[[nodiscard]] std::optional<QString> domainProblem(const QString &host, const Settings &settings);

} // namespace fractal::oauth
