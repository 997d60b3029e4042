// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/users.h"
#include "server/http/exchange.h"
#include "server/oauth/site_view.h"
#include "server/pages/page_frame.h"

namespace fractal::oauth {

/// A path of ours that goes on in the language that this request's address asks for; as it is when it asks for none.
[[nodiscard]] QByteArray inSameLanguage(const http::Request &request, const QByteArray &path);

/// The frame of an answer's page. `address` is where a GET shows it; `person` whose language counts where neither the
/// address nor the browser asks for one.
[[nodiscard]] pages::Frame frameOf(const http::Exchange &exchange, const SiteView &site, const QByteArray &address,
                                   const users::User *person = nullptr);

} // namespace fractal::oauth
