// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/form.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/urls.h"

#include <QString>
#include <QStringList>

namespace fractal::oauth {

/// What tokens are for, as stored with them. Every identifier of the MCP endpoint means the same audience (decision 12).
inline constexpr auto mcpAudience = "mcp";
/// HOST/api/v1, the second resource.
inline constexpr auto restAudience = "rest";
/// Client credentials without `resource`: MCP and REST.
inline constexpr auto everyAudience = "mcp rest";

/// Lower-case scheme and host, without :443 and without one trailing slash; empty when it is not an absolute URI, or has
/// a fragment (RFC 8707 §2).
[[nodiscard]] QByteArray canonicalResource(QByteArrayView uri);

/// What `resource` asks for.
struct Resource {
    QByteArray uri; ///< the first one that was sent, canonical; R when none was
    QString audience;
};
/// Each `resource` of the form must be R, HOST/mcp, the origin, one that the administrator added, or HOST/api/v1; otherwise
/// invalid_target. Several mean all that they name. Without one: R, and the audience `unasked`.
[[nodiscard]] Checked<Resource> resourceOf(const Form &form, const Urls &urls, const QStringList &extra, const char *unasked);

} // namespace fractal::oauth
