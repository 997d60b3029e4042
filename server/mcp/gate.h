// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/mcp/asker.h"

#include <tl/expected.hpp>

namespace fractal::mcp {

/// Who may speak to the server. Held by a shared_ptr. Thread-safe.
class Gate : public std::enable_shared_from_this<Gate> {
public:
    Gate() = default;
    virtual ~Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)

    /// Who sends this request, or the refusal.
    [[nodiscard]] virtual tl::expected<Asker, http::Response> enter(const http::Exchange &exchange) const = 0;
    /// The same asker as of now: a right that was taken away while something waited is gone for it too.
    [[nodiscard]] virtual tl::expected<Asker, http::Response> again(const Asker &asker, Work &work, SiteState &site) const = 0;
};

} // namespace fractal::mcp
