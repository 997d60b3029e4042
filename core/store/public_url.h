// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fractal::public_url {

/// The address under which people and clients reach the site: an origin, "https://cmms.example" or with a port; http
/// only on a loopback name. Answers it in lower case; the error says what is wrong with it, and `details.problem` names it
/// for other languages: not_an_address, extras, slash, path, http.
[[nodiscard]] Result<QString> check(const QString &url);

/// From where an address can be reached, as far as it says itself.
enum class Reach : quint8 { ThisComputer, PrivateNetwork, Internet };
[[nodiscard]] Reach reachOf(const QString &checkedUrl);

} // namespace fractal::public_url
