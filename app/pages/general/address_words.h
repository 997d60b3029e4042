// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/tokens.h"
#include "core/store/public_url.h"

#include <QString>

/// A public URL in plain words, while it is typed.
namespace fractal::general {

struct AddressWords {
    QString sentence;
    look::Token colour = look::Token::Muted;
};
[[nodiscard]] AddressWords wordsFor(const QString &url);
/// What is wrong with it; empty: nothing.
[[nodiscard]] QString problemOf(const QString &url);
/// The address that assistants are given.
[[nodiscard]] QString mcpAddress(const QString &url, int port);

} // namespace fractal::general
