// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fractal::http {

/// RFC 9110 §15: "Not Found". Empty for a status that has no name.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace fractal::http
