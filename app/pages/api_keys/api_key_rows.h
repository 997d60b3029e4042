// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/api_keys.h"

#include <QStringList>

#include <array>

/// API keys as the list shows them. There are few of a site: they are read together, and searched and sorted here.
namespace fractal::api_connection {

enum class State : quint8 { Enabled, Expiring, Expired, Disabled };
inline constexpr std::array states{State::Enabled, State::Expiring, State::Expired, State::Disabled};
[[nodiscard]] QString idOf(State state); ///< "enabled", …: of its chip
/// One that is disabled is only that; Expiring: within two weeks.
[[nodiscard]] State stateOf(const api_keys::ApiKey &key, Instant now);

struct Question {
    QString text; ///< in name, key or group
    QStringList states; ///< ids; empty: all
    QString sort; ///< a column's id
    bool descending = false;
    int limit = 200;
    qint64 offset = 0;
};
struct Page {
    std::vector<api_keys::ApiKey> rows;
    qint64 found = 0; ///< that the filter leaves
    std::array<qint64, states.size()> counts{}; ///< of all, by state
    [[nodiscard]] qint64 total() const;
};
[[nodiscard]] Result<Page> readPage(Work &work, const Question &question);
/// NotFound when it was removed.
[[nodiscard]] Result<api_keys::ApiKey> readOne(Work &work, ApiKeyId id);

} // namespace fractal::api_connection
