// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"
#include "server/oauth/limiters.h"

#include <QList>

namespace fractal::oauth {

/// What the authorization server needs beside what each Exchange brings.
struct Deps {
    Allowances allowances{};
    GetDocument getDocument{}; ///< of clients that bring themselves along; empty: a fetcher of its own
};

/// Every address of the authorization server and its pages.
[[nodiscard]] QList<http::Endpoint> endpoints(const Deps &deps);

} // namespace fractal::oauth
