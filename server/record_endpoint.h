// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"

namespace fractal {

/// /o/{kind}/{code} (decision 15): one record, read-only, after sign-in: the address that `search` and `fetch` give. Shows
/// what get_work_order and get_asset answer this person; 404 for what does not exist and for what they may not see alike.
[[nodiscard]] http::Outcome recordPage(http::Exchange &exchange);

} // namespace fractal
