// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fractal::http {

/// 0 when the target is an origin-form that we take (RFC 9112 §3.2.1): visible ASCII, whole percent-escapes, no %00, no
/// empty segment, no "." or ".." segment in any spelling. 400 otherwise; so for absolute form, "*" and authority form.
[[nodiscard]] int refusalOfTarget(QByteArrayView target);

/// 0 when it is a host with an optional port (RFC 9110 §7.2), 400 otherwise.
[[nodiscard]] int refusalOfHost(QByteArrayView host);

} // namespace fractal::http
