// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <QList>

namespace fractal::rest {

/// For everybody, since it says nothing of the site's records: /api/v1/openapi.json, and /api/v1/docs, a page on which it can
/// be read and tried (Swagger UI, from resources/api_docs).
[[nodiscard]] QList<http::Endpoint> descriptionEndpoints();

} // namespace fractal::rest
